import { accept, type Result, refuse } from '../result.ts'
import type { Amendment, AmendmentEntry } from './amendment.ts'
import type { Visit } from './visit.ts'

/** Why nothing was added to a note. */
export type AmendRefusal =
  | { readonly kind: 'other-patient'; readonly field: 'visitId' }
  | { readonly kind: 'not-signed'; readonly field: 'visitId' }
  | { readonly kind: 'saved-before'; readonly field: 'id' }

/**
 * Adds to a signed visit, which itself stays as it is. `first` is what is saved under this id already: the same again is
 * answered by the first, anything else is refused. `now` is an ISO instant.
 */
export function amendVisit(
  facts: {
    readonly patientId: string
    readonly visit: Visit
    readonly memberId: string
    readonly first: Amendment | null
  },
  { text, reason }: AmendmentEntry,
  { id, now }: { readonly id: string; readonly now: string },
): Result<Amendment, AmendRefusal> {
  const { patientId, visit, memberId, first } = facts
  if (visit.patientId !== patientId) return refuse({ kind: 'other-patient', field: 'visitId' })
  if (visit.chartedAt === null) return refuse({ kind: 'not-signed', field: 'visitId' })
  const amendment = { id, patientId, visitId: visit.id, text, reason, memberId, at: now }
  if (!first) return accept(amendment)
  const same = Object.entries({ ...amendment, at: first.at }).every(
    ([part, value]) => first[part as keyof Amendment] === value,
  )
  return same ? accept(first) : refuse({ kind: 'saved-before', field: 'id' })
}

/** The refusal as a sentence for the therapist. */
export function wordAmendRefusal({ kind }: AmendRefusal): string {
  switch (kind) {
    case 'other-patient':
      return 'This visit is another patient’s. Nothing was added.'
    case 'not-signed':
      return 'This chart is still open: write it there, and finish it.'
    case 'saved-before':
      return 'Something else is saved already under this amendment. Reload the page to see it.'
  }
}
