import type { Fact, TherapistAnswer } from '@healing-touch/domain/safety/fact.ts'
import { type FactKindId, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { followsFrom, topics } from '@healing-touch/ui/words/safety-topics.ts'

export type GivenAnswer = Omit<TherapistAnswer, 'kind'>
export type Given = Partial<Record<FactKindId, GivenAnswer>>
export type AnswerState = GivenAnswer['state']

/** Questions that are asked together. */
export type RoundPart = { readonly title: string | null; readonly kinds: readonly FactKindId[] }

/** Up to here one "nothing new" may answer for all: it fits on a screen and takes a minute. */
const mostAtOnce = 20

/** The short round in one piece, a long one by topic with what cannot wait first. */
export function partsOf(kinds: readonly FactKindId[]): readonly RoundPart[] {
  if (kinds.length <= mostAtOnce) return [{ title: null, kinds }]
  const sorted = topics.flatMap((topic) => topic.kinds)
  return [
    ...topics.map(({ title, kinds: all }) => ({
      title,
      kinds: all.filter((kind) => kinds.includes(kind)),
    })),
    { title: 'And this', kinds: kinds.filter((kind) => !sorted.includes(kind)) },
  ].filter((part) => part.kinds.length > 0)
}

/** The questions that are asked, given what was answered: some only follow from a yes or a "don't know". */
export function askedIn(
  { kinds }: RoundPart,
  given: Given,
  all: readonly FactKindId[],
): readonly FactKindId[] {
  return kinds.filter((kind) => {
    const parents = (followsFrom[kind] ?? []).filter((parent) => all.includes(parent))
    return (
      parents.length === 0 ||
      parents.some((parent) => given[parent] !== undefined && given[parent].state !== 'absent')
    )
  })
}

/** What was there and has no end yet: a "no" to it ends it today, unless it is said that it never was. */
export function standing(kind: FactKindId, held: readonly Fact[]): Fact | null {
  return (
    held.find(
      (fact) =>
        fact.kind === kind &&
        fact.state === 'present' &&
        fact.until === null &&
        factKinds[kind].lasts === 'state',
    ) ?? null
  )
}

const nothing = { since: null, until: null, value: null, cleared: null } as const

/** Answers a question; a yes to what is known keeps what was said of it. */
export function withState(
  given: Given,
  kind: FactKindId,
  state: AnswerState,
  { held, today }: { readonly held: readonly Fact[]; readonly today: string },
): Given {
  const before = given[kind]
  if (before?.state === state) return given
  const known = standing(kind, held)
  const answer = (): GivenAnswer => {
    if (state === 'present' && known)
      return { ...nothing, ...detailsOf(known), state, sites: [...known.sites] }
    if (state === 'absent' && known) return { ...nothing, state, sites: [], until: today }
    return { ...nothing, state, sites: [] }
  }
  return { ...given, [kind]: answer() }
}

function detailsOf({ since, value, cleared }: Fact) {
  return { since, value, cleared }
}

export function withDetail(given: Given, kind: FactKindId, detail: Partial<GivenAnswer>): Given {
  const before = given[kind]
  return before ? { ...given, [kind]: { ...before, ...detail } } : given
}

/** An answer to start from where a known fact is put right. */
export function givenOf(fact: Fact): GivenAnswer {
  return { ...detailsOf(fact), state: fact.state, until: fact.until, sites: [...fact.sites] }
}

/**
 * What is sent: the answers given, and a no to what was not asked because nothing led to it. What was not answered stays
 * due.
 */
export function answersOf(
  parts: readonly RoundPart[],
  given: Given,
  held: readonly Fact[],
): TherapistAnswer[] {
  const all = parts.flatMap(({ kinds }) => kinds)
  const asked = new Set(parts.flatMap((part) => askedIn(part, given, all)))
  return all.flatMap((kind): TherapistAnswer[] => {
    const answer = given[kind]
    if (asked.has(kind)) return answer ? [{ kind, ...answer }] : []
    const parents = (followsFrom[kind] ?? []).filter((parent) => all.includes(parent))
    const ruledOut = parents.every((parent) => given[parent]?.state === 'absent')
    // what is known from before is not taken back unasked
    if (!ruledOut || held.some((fact) => fact.kind === kind && fact.state !== 'absent')) return []
    return [{ kind, ...nothing, state: 'absent', sites: [] }]
  })
}

/** What is wrong with an answer, and how to put it right. */
export function problemsOf(
  kind: FactKindId,
  { since, until, value, cleared }: GivenAnswer,
  today: string,
): { readonly field: 'since' | 'until' | 'value' | 'cleared'; readonly text: string }[] {
  const range = factKinds[kind].value
  const tooLate = 'That day is still to come. Please check the date.'
  const found = {
    since: since !== null && since > today && tooLate,
    until:
      until !== null &&
      ((until > today && tooLate) ||
        (since !== null && until < since && 'It cannot end before it began.')),
    value:
      range !== null &&
      value !== null &&
      (value < range.low || value > range.high) &&
      `Between ${range.low} and ${range.high} ${range.unit}, please.`,
    cleared:
      cleared !== null &&
      cleared.until !== null &&
      cleared.until < cleared.on &&
      'It cannot end before it begins.',
  }
  return (['since', 'until', 'value', 'cleared'] as const).flatMap((field) => {
    const text = found[field]
    return text ? [{ field, text }] : []
  })
}

/** Seconds the round takes; questions without a figure take three. */
export function secondsOf(kinds: readonly FactKindId[]): number {
  return kinds.reduce((sum, kind) => sum + (factKinds[kind].rescreenSeconds ?? 3), 0)
}
