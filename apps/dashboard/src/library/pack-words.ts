import type { AdviceChange } from '@healing-touch/domain/library/advice-changes.ts'
import type { PackChange } from '@healing-touch/domain/library/pack.ts'

const changed: Record<PackChange['change'], string> = {
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
}

const parts: Readonly<Record<string, string>> = {
  about: 'description',
  avoid: 'when not to',
  codes: 'codes',
  cautions: 'cautions',
  dose: 'dose',
  evidence: 'evidence',
  guidelines: 'guidelines',
  measures: 'measures',
  notAdvised: 'what is not advised',
  regions: 'places',
  reviewAfterVisits: 'stop rule',
  selfCare: 'self-care',
  sources: 'sources',
  startPressureCap: 'pressure of the first visits',
  steps: 'steps',
  stopIf: 'when to stop',
  synonyms: 'other names',
  tags: 'kind of work',
  techniques: 'techniques',
}

/** "Changed: dose, evidence", "New". */
export function packChangeWords({ change, parts: some }: PackChange): string {
  const named = some.map((part) => parts[part] ?? part).join(', ')
  return named ? `${changed[change]}: ${named}` : changed[change]
}

type NameOf = (kind: 'technique' | 'self-care', id: string) => string

/** What the advice for one patient would be otherwise, in a line. */
export function adviceChangeWords(change: AdviceChange, nameOf: NameOf): string {
  switch (change.kind) {
    case 'technique-added':
      return `${nameOf('technique', change.technique)} is suggested`
    case 'technique-removed':
      return `${nameOf('technique', change.technique)} is no longer suggested`
    case 'technique-changed':
      return `${nameOf('technique', change.technique)}: other ${change.part}`
    case 'dose':
      return 'Another length or number of visits'
    case 'self-care-added':
      return `${nameOf('self-care', change.selfCare)} at home`
    case 'self-care-removed':
      return `${nameOf('self-care', change.selfCare)} no longer at home`
    case 'caution-added':
      return `Take care: ${change.text}`
    case 'caution-removed':
      return `No longer a caution: ${change.text}`
    case 'review':
      return 'Looks again or stops at another time'
  }
}
