import { isDeepStrictEqual } from 'node:util'
import {
  checkOwnEntry,
  checkRetirement,
  type OwnEntry,
  type OwnEntryRefusal,
} from '@healing-touch/domain/library/own-entry.ts'
import { instrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import { accept, type Result, refuse } from '@healing-touch/domain/result.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { wasMeasured } from '../outcomes/store.ts'
import { type KeptEntry, practiceContent, standingMeasures } from './own-entries.ts'
import { saveOwnEntry } from './store.ts'

export type OwnChange = {
  readonly own: OwnEntry
  /** The version that was read; 0 for a new entry. */
  readonly readVersion: number
  readonly retired: boolean
}

type SaveRefusal =
  | OwnEntryRefusal
  /** Somebody saved another version first, or an entry of this name. */
  | { readonly kind: 'stale'; readonly field: 'readVersion' }

/** Adds an entry of the practice's own or its next version; a second try of the same is answered like the first. */
export async function saveOwn(
  trx: Inside,
  { practiceId, now, id: by }: Actor,
  { own, readVersion, retired }: OwnChange,
): Promise<Result<null, SaveRefusal>> {
  const { content, own: all } = await practiceContent(trx, practiceId)
  const { kind, entry } = own
  const before = all.find((one) => one.kind === kind && one.entry.id === entry.id) ?? null
  if (before && isSaved(before, { own, readVersion, retired })) return accept(null)
  if ((before?.version ?? 0) !== readVersion) return stale
  const decided =
    retired && before
      ? checkRetirement(before, all)
      : checkOwnEntry(own, {
          content,
          instruments: standingMeasures(all),
          own: all,
          measuredWith: await measuredWith(trx, practiceId, before),
        })
  if (!decided.ok) return decided
  const kept = retired && before ? before.entry : entry
  const retiredAt = retired ? (before?.retiredAt ?? now) : null
  const next = { kind, id: entry.id, content: kept, version: readVersion + 1, retiredAt }
  return (await saveOwnEntry(trx, practiceId, next, { now, by })) ? accept(null) : stale
}

const stale = refuse({ kind: 'stale', field: 'readVersion' } as const)

function isSaved(before: KeptEntry, { own, readVersion, retired }: OwnChange): boolean {
  return (
    before.version === readVersion + 1 &&
    (before.retiredAt !== null) === retired &&
    // what is taken out stays as it was
    (retired || isDeepStrictEqual(before.entry, own.entry))
  )
}

/** The file that patients were measured by; null where nobody was. */
async function measuredWith(
  trx: Inside,
  practiceId: Actor['practiceId'],
  before: KeptEntry | null,
) {
  if (before?.kind !== 'instrument') return null
  const [instrument] = instrumentOf(before.entry)
  if (!instrument || !(await wasMeasured(trx, practiceId, instrument.id))) return null
  return before.entry.file
}
