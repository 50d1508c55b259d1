import type { AdviceChange } from '@healing-touch/domain/library/advice-changes.ts'
import type { PackChange } from '@healing-touch/domain/library/pack.ts'
import type { HeldChange } from '@healing-touch/domain/library/since-update.ts'
import type { Series } from '@healing-touch/domain/outcomes/outcome.ts'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { verdictWords } from '../outcomes/verdict-words.ts'

const changed: Record<PackChange['change'], string> = {
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
}

const parts: Readonly<Record<string, string>> = {
  about: 'description',
  avoid: 'when not to',
  bands: 'what its scores are called',
  betweenSides: 'difference between the sides',
  cases: 'when it holds, and what follows',
  codes: 'codes',
  cautions: 'cautions',
  detectable: 'change beyond noise',
  dose: 'dose',
  evidence: 'evidence',
  guidelines: 'guidelines',
  important: 'change that matters',
  measures: 'measures',
  missing: 'missing answers',
  notAdvised: 'what is not advised',
  override: 'who can go beyond it',
  questions: 'questions',
  range: 'lowest and highest score',
  ratesChange: 'where better and worse begin',
  regions: 'places',
  reliability: 'reliability',
  reviewAfterVisits: 'stop rule',
  scoring: 'scoring',
  selfCare: 'self-care',
  sources: 'sources',
  starred: 'what “don’t know” counts as',
  startPressureCap: 'pressure of the first visits',
  steps: 'steps',
  stopIf: 'when to stop',
  subscores: 'part scores',
  synonyms: 'other names',
  tags: 'kind of work',
  techniques: 'techniques',
  variants: 'its versions',
}

/** "Changed: dose, evidence", "New". */
export function packChangeWords({ change, parts: some }: PackChange): string {
  const named = some.map((part) => parts[part] ?? part).join(', ')
  return named ? `${changed[change]}: ${named}` : changed[change]
}

/** Measures and safety rules are read by the program itself: they wait for nobody. */
export function holdsAtOnce({ kind }: PackChange): boolean {
  return kind === 'instrument' || kind === 'rule'
}

export type Names = {
  readonly technique: (id: string) => string
  readonly selfCare: (id: string) => string
  readonly series: (series: Series) => string
}

/** What is otherwise for one patient, in a line. */
export function changeWords(change: AdviceChange | HeldChange, names: Names): string {
  switch (change.kind) {
    case 'technique-added':
      return `${names.technique(change.technique)} is suggested`
    case 'technique-removed':
      return `${names.technique(change.technique)} is no longer suggested`
    case 'technique-changed':
      return `${names.technique(change.technique)}: other ${change.part}`
    case 'dose':
      return 'Another length or number of visits'
    case 'self-care-added':
      return `${names.selfCare(change.selfCare)} at home`
    case 'self-care-removed':
      return `${names.selfCare(change.selfCare)} no longer at home`
    case 'caution-added':
      return `Take care: ${change.text}`
    case 'caution-removed':
      return `No longer a caution: ${change.text}`
    case 'review':
      return 'Looks again or stops at another time'
    case 'goal-added':
      return `A goal on ${names.series(change.series)} is suggested`
    case 'goal-removed':
      return `No goal on ${names.series(change.series)} is suggested any more`
    case 'goal-changed':
      return `The suggested goal on ${names.series(change.series)} is ${change.is}, and was ${change.was}`
    case 'suggestion-gone':
      return 'No plan can be suggested any more'
    case 'suggestion-back':
      return 'A plan can be suggested again'
    default:
      return heldWords(change, names)
  }
}

function heldWords(change: HeldChange, names: Names): string {
  switch (change.kind) {
    case 'limit-added':
      return `New limit (${change.rule} ${change.name}): ${change.text}`
    case 'limit-removed':
      return `No longer a limit (${change.rule} ${change.name}): ${change.text}`
    case 'limit-until':
      return `${change.rule} ${change.name} holds ${until(change.is)}, and held ${until(change.was)}: ${change.text}`
    case 'verdict':
      return `${names.series(change.series)} reads “${verdictWords[change.is].label}”, and read “${verdictWords[change.was].label}”`
    case 'band':
      return `The last score of ${names.series(change.series)} is ${called(change.is)}, and was ${called(change.was)}`
    case 'scoring':
      return `${names.series(change.series)} is scored otherwise from now on; what was recorded keeps its score`
  }
}

function until(day: string | null): string {
  return day === null ? 'without a last day' : `until ${formatDay(day, 'UTC')}`
}

function called(band: string | null): string {
  return band === null ? 'not called anything' : `called “${band}”`
}
