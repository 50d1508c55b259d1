import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { type FactKindId, factKindIds, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { shortRound, wholeRound } from '@healing-touch/domain/safety/rescreen.ts'
import { safetyOn } from '@healing-touch/domain/safety/safety-on.ts'
import { callNow, followsFrom, topics } from '@healing-touch/ui/words/safety-topics.ts'
import { describe, expect, test } from 'vitest'
import {
  answersOf,
  answersSoFar,
  askedOn,
  type Given,
  minutesOf,
  noToTheRest,
  openOn,
  screensOf,
  withDetail,
  withState,
} from './round.ts'

const askable = factKindIds.filter((kind) => factKinds[kind].ask !== null)
const intake = askable.filter((kind) => factKinds[kind].intake)
const day = '2026-11-23'

/** What one yes alone means. */
function alone(kind: FactKindId) {
  const fact = {
    kind,
    state: 'present' as const,
    since: null,
    until: null,
    recordedOn: day,
    recordedBy: 'patient' as const,
    sites: [],
    mapVersion: bodyMapVersion,
    value: null,
    cleared: null,
  }
  const found = safetyOn([fact], { day, mapVersion: bodyMapVersion, age: 50, visits: 3 })
  if (!found.ok) throw new Error(kind)
  return found.value
}

describe('the short round', () => {
  const screens = screensOf(shortRound)

  test('is two screens and a minute, warning signs first', () => {
    expect(screens.map(({ kinds }) => kinds.length)).toEqual([7, 7])
    expect(screens[0]?.kinds.every((kind) => factKinds[kind].red)).toBe(true)
    expect(minutesOf(shortRound)).toBe(1)
  })

  test('is answered with one press a screen when nothing is new', () => {
    const given = screens.reduce<Given>((all, screen) => noToTheRest(screen, all), {})
    expect(answersOf(screens, given)).toEqual(
      screens
        .flatMap(({ kinds }) => kinds)
        .map((kind) => ({
          kind,
          state: 'absent',
          since: null,
          until: null,
          sites: [],
          value: null,
        })),
    )
  })

  test('never turns a yes or a "not sure" into a no', () => {
    const [first] = screens
    if (!first) throw new Error('The round is empty.')
    const said = withState(withState({}, 'breathless', 'present'), 'motor-loss', 'unknown')
    const given = noToTheRest(first, said)
    expect(given.breathless?.state).toBe('present')
    expect(given['motor-loss']?.state).toBe('unknown')
    expect(openOn(first, given)).toEqual([])
    expect(openOn(first, said)).toHaveLength(5)
  })
})

describe('the long round', () => {
  test('asks everything that can be asked, once, on screens that are not too long', () => {
    const screens = screensOf(intake)
    expect(screens.flatMap(({ kinds }) => kinds).toSorted()).toEqual(intake.toSorted())
    for (const { kinds } of screens) expect(kinds.length).toBeLessThanOrEqual(13)
    expect(screensOf(wholeRound).flatMap(({ kinds }) => kinds)).toHaveLength(wholeRound.length)
  })

  test('says how long it takes', () => {
    expect(minutesOf(intake)).toBe(6)
  })

  test('has a topic for every question, and no question twice', () => {
    const sorted = topics.flatMap(({ kinds }) => kinds)
    expect(new Set(sorted).size).toBe(sorted.length)
    expect(sorted.toSorted()).toEqual(askable.toSorted())
  })

  test('leaves out what only a therapist can see', () => {
    expect(screensOf(['systolic', 'breathless']).flatMap(({ kinds }) => kinds)).toEqual([
      'breathless',
    ])
  })

  test.each(Object.entries(followsFrom))('%s comes after what it follows from', (kind, parents) => {
    const { kinds = [] } = topics.find((topic) => topic.kinds.includes(kind as FactKindId)) ?? {}
    for (const parent of parents)
      expect(kinds.indexOf(parent)).toBeLessThan(kinds.indexOf(kind as FactKindId))
    for (const parent of parents) expect(kinds).toContain(parent)
  })

  test('asks what follows only after a yes or a "not sure"', () => {
    const screen = { title: '', about: null, kinds: ['aneurysm', 'large-aneurysm'] as const }
    expect(askedOn(screen, {})).toEqual(['aneurysm'])
    expect(askedOn(screen, withState({}, 'aneurysm', 'absent'))).toEqual(['aneurysm'])
    for (const state of ['present', 'unknown'] as const)
      expect(askedOn(screen, withState({}, 'aneurysm', state))).toHaveLength(2)
    const taken = withState(withState({}, 'large-aneurysm', 'present'), 'aneurysm', 'absent')
    expect(answersOf([screen], taken).map(({ state }) => state)).toEqual(['absent', 'absent'])
  })

  test('asks it anyway where the question it follows from is not part of the round', () => {
    const screen = { title: '', about: null, kinds: ['large-aneurysm'] as const }
    expect(askedOn(screen, {})).toEqual(['large-aneurysm'])
  })
})

describe('stopping half-way', () => {
  const screens = screensOf(shortRound)
  const [first] = screens
  if (!first) throw new Error('The round is empty.')

  test('sends the screens that were passed and what was answered on this one', () => {
    const passed = withState(noToTheRest(first, {}), 'fever-illness', 'present')
    const sent = answersSoFar(screens, 1, passed)
    expect(sent).toHaveLength(8)
    expect(sent.at(-1)).toMatchObject({ kind: 'fever-illness', state: 'present' })
  })

  test('answers nothing that nobody answered', () => {
    expect(answersSoFar(screens, 0, {})).toEqual([])
    expect(answersSoFar(screens, 0, withState({}, 'breathless', 'present'))).toHaveLength(1)
  })
})

describe('what belongs to a yes', () => {
  test('stays while it is a yes, and goes with it', () => {
    const when = withDetail(withState({}, 'surgery', 'present'), 'surgery', { since: '2026-10-01' })
    expect(withState(when, 'surgery', 'present').surgery?.since).toBe('2026-10-01')
    expect(withState(when, 'surgery', 'absent').surgery?.since).toBeNull()
    expect(withDetail({}, 'surgery', { since: '2026-10-01' })).toEqual({})
  })
})

test('what to do is said at once for exactly those signs that are an emergency by themselves', () => {
  const emergencies = askable.filter((kind) => alone(kind).concern.action === 'emergency')
  expect(callNow.toSorted()).toEqual(emergencies.toSorted())
})
