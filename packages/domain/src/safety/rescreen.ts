import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import { dayNumber } from '../day-number.ts'
import type { Fact, SafetyAnswer } from './fact.ts'
import { type FactKindId, factKindIds, factKinds } from './fact-kinds.ts'

/** What passes by itself and keeps hands away meanwhile: asked again as long as it is there. */
const passing: readonly FactKindId[] = [
  'skin-infection',
  'shingles',
  'joint-flare',
  'inflamed-place',
]

/** The short round before every visit, at most a minute: what may have come since last time. */
export const shortRound: readonly FactKindId[] = factKindIds.filter(
  (kind) => factKinds[kind].rescreenSeconds !== null,
)

/** Every warning sign that a person can be asked for: after a trigger, and at the beginning. */
export const wholeRound: readonly FactKindId[] = factKindIds.filter(
  (kind) => factKinds[kind].red && factKinds[kind].ask !== null,
)

/** The triggers of a whole round [decision]: pain up by 3 or more of 10, a gap of 28 days or more, and what is new. */
export type RescreenTrigger =
  | 'pain-up'
  | 'new-region'
  | 'new-nerve-word'
  | 'long-gap'
  | 'emergency-visit'
  | 'new-medicine'
  | 'new-surgery'

export type SinceLastVisit = {
  readonly day: string
  /** The day of the last visit; null before the first. */
  readonly lastVisit: string | null
  /** Pain 0–10; null where it was not asked. */
  readonly pain: { readonly before: number | null; readonly now: number | null }
  /** Painful places. */
  readonly sites: { readonly before: readonly Site[]; readonly now: readonly Site[] }
  /** What the patient wrote. */
  readonly words: { readonly before: string; readonly now: string }
  /** Recorded since the last visit. */
  readonly facts: readonly Fact[]
}

const nerveWords =
  /\b(numb\w*|tingl\w*|pins and needles|weak\w*|clums\w*|unstead\w*|dropp?(?:ing|ed) things|foot drop|electric\w*|shooting|paraly\w*|bladder|incontinen\w*|double vision|slurr\w*|dizz\w*|faint\w*)/gi

/** Why the whole round is due today; empty when the short one is enough. */
export function rescreenTriggers(since: SinceLastVisit): RescreenTrigger[] {
  const { day, lastVisit, pain, sites, words, facts } = since
  const known = new Set(sites.before.map(siteKey))
  const said = new Set(nerveWordsIn(words.before))
  const recorded = (kind: FactKindId) =>
    facts.some((fact) => fact.kind === kind && fact.state !== 'absent')
  const found: Record<RescreenTrigger, boolean> = {
    'pain-up': pain.before !== null && pain.now !== null && pain.now - pain.before >= 3,
    'new-region': lastVisit !== null && sites.now.some((site) => !known.has(siteKey(site))),
    'new-nerve-word': nerveWordsIn(words.now).some((word) => !said.has(word)),
    'long-gap': lastVisit !== null && dayNumber(day) - dayNumber(lastVisit) >= 28,
    'emergency-visit': recorded('emergency-visit'),
    'new-medicine': recorded('new-medicine'),
    'new-surgery': recorded('surgery'),
  }
  return (Object.keys(found) as RescreenTrigger[]).filter((trigger) => found[trigger])
}

function nerveWordsIn(text: string): string[] {
  return [...text.matchAll(nerveWords)].map(([word]) => word.toLowerCase())
}

/** What to ask today, each once: the short round, what passes by itself while it is there, and after a trigger every warning sign. */
export function rescreenKinds(
  held: readonly Fact[],
  triggers: readonly RescreenTrigger[],
): FactKindId[] {
  const there = passing.filter((kind) =>
    held.some((fact) => fact.kind === kind && fact.state === 'present' && fact.until === null),
  )
  return [...new Set([...shortRound, ...there, ...(triggers.length > 0 ? wholeRound : [])])]
}

/**
 * Answers as facts. A "no" to a state that was there ends it, on `until` or today; what it was stays known, so that the days
 * after it still count.
 */
export function factsFromAnswers(
  answers: readonly SafetyAnswer[],
  held: readonly Fact[],
  recorded: Pick<Fact, 'recordedOn' | 'recordedBy' | 'mapVersion'>,
): Fact[] {
  return answers.flatMap((answer): Fact[] => {
    const over = held.filter(
      ({ kind, state, until }) =>
        answer.state === 'absent' &&
        kind === answer.kind &&
        factKinds[kind].lasts === 'state' &&
        state === 'present' &&
        until === null,
    )
    if (over.length === 0) return [{ ...answer, ...recorded, cleared: null }]
    return over.map((fact) => ({
      ...fact,
      ...recorded,
      until: answer.until ?? recorded.recordedOn,
    }))
  })
}
