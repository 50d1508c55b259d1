import type { SafetyAnswer } from '@healing-touch/domain/safety/fact.ts'
import { type FactKindId, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { followsFrom, topics } from '@healing-touch/ui/words/safety-topics.ts'

/** What is asked on one screen of the round. */
export type SafetyScreen = {
  readonly title: string
  readonly about: string | null
  readonly kinds: readonly FactKindId[]
}

export type GivenAnswer = Omit<SafetyAnswer, 'kind'>
export type Given = Partial<Record<FactKindId, GivenAnswer>>
export type AnswerState = SafetyAnswer['state']

/** Up to here it is the short round: warning signs, and what may be new. */
const mostInShort = 20

/** The screens of a round. What only a therapist can see is left out. */
export function screensOf(kinds: readonly FactKindId[]): readonly SafetyScreen[] {
  const asked = kinds.filter((kind) => factKinds[kind].ask !== null)
  const parts = asked.length <= mostInShort ? shortParts(asked) : longParts(asked)
  return parts.filter((part) => part.kinds.length > 0)
}

function shortParts(asked: readonly FactKindId[]): readonly SafetyScreen[] {
  return [
    {
      title: 'Is any of this new?',
      about: 'Warning signs, now or since your last visit.',
      kinds: asked.filter((kind) => factKinds[kind].red),
    },
    {
      title: 'And today?',
      about: 'So that nothing is done that should not be.',
      kinds: asked.filter((kind) => !factKinds[kind].red),
    },
  ]
}

function longParts(asked: readonly FactKindId[]): readonly SafetyScreen[] {
  const sorted = topics.flatMap(({ kinds }) => kinds)
  return [
    ...topics.map(({ title, kinds }) => ({
      title,
      about: null,
      kinds: kinds.filter((kind) => asked.includes(kind)),
    })),
    { title: 'And this', about: null, kinds: asked.filter((kind) => !sorted.includes(kind)) },
  ]
}

/** The questions of a screen that are asked, given what was answered: some only follow from a yes or a "not sure". */
export function askedOn({ kinds }: SafetyScreen, given: Given): readonly FactKindId[] {
  return kinds.filter((kind) => {
    const parents = (followsFrom[kind] ?? []).filter((parent) => kinds.includes(parent))
    return (
      parents.length === 0 ||
      parents.some((parent) => given[parent] !== undefined && given[parent].state !== 'absent')
    )
  })
}

const nothing = { since: null, until: null, sites: [], value: null } as const

export function withState(given: Given, kind: FactKindId, state: AnswerState): Given {
  const before = given[kind]
  const kept = state === 'present' && before?.state === 'present' ? before : nothing
  return { ...given, [kind]: { ...kept, sites: [...kept.sites], state } }
}

export function withDetail(given: Given, kind: FactKindId, detail: Partial<GivenAnswer>): Given {
  const before = given[kind]
  return before ? { ...given, [kind]: { ...before, ...detail } } : given
}

/** "None of these", or no to what is left. */
export function noToTheRest(screen: SafetyScreen, given: Given): Given {
  return askedOn(screen, given).reduce(
    (next, kind) => (next[kind] ? next : withState(next, kind, 'absent')),
    given,
  )
}

export function openOn(screen: SafetyScreen, given: Given): readonly FactKindId[] {
  return askedOn(screen, given).filter((kind) => !given[kind])
}

/** What is sent: every question of the round, what was not asked because nothing led to it as a no. */
export function answersOf(screens: readonly SafetyScreen[], given: Given): SafetyAnswer[] {
  return screens.flatMap((screen) => {
    const asked = askedOn(screen, given)
    return screen.kinds.map((kind) => ({
      kind,
      ...((asked.includes(kind) ? given[kind] : undefined) ?? {
        ...nothing,
        sites: [],
        state: 'absent' as const,
      }),
    }))
  })
}

/** What was answered up to this screen; the rest stays due. */
export function answersSoFar(
  screens: readonly SafetyScreen[],
  step: number,
  given: Given,
): SafetyAnswer[] {
  const here = screens[step]?.kinds ?? []
  return answersOf(screens.slice(0, step + 1), given).filter(
    ({ kind }) => !here.includes(kind) || given[kind] !== undefined,
  )
}

/** Minutes the round takes, from the seconds of its questions; those without a figure take three. */
export function minutesOf(kinds: readonly FactKindId[]): number {
  const seconds = kinds.reduce((sum, kind) => sum + (factKinds[kind].rescreenSeconds ?? 3), 0)
  return Math.max(1, Math.round(seconds / 60))
}
