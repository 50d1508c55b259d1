import { exampleFact } from '@healing-touch/domain/safety/example-day.ts'
import { type FactKindId, factKindIds, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { shortRound } from '@healing-touch/domain/safety/rescreen.ts'
import { describe, expect, test } from 'vitest'
import {
  answersOf,
  askedIn,
  type Given,
  givenOf,
  partsOf,
  problemsOf,
  secondsOf,
  standing,
  withDetail,
  withState,
} from './round.ts'

const today = '2026-11-23'
const fresh = { held: [], today }
const intake = factKindIds.filter((kind) => factKinds[kind].intake && factKinds[kind].ask !== null)

describe('the parts of a round', () => {
  test('a short one is one piece, in the order in which it is due', () => {
    expect(partsOf(shortRound)).toEqual([{ title: null, kinds: shortRound }])
  })

  test('a long one asks everything once, by topic', () => {
    const parts = partsOf(intake)
    expect(parts.length).toBeGreaterThan(5)
    expect(parts[0]?.title).toBe('Heart, breath and head')
    expect(parts.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...intake].toSorted())
  })

  test('the short round takes a minute', () => {
    expect(secondsOf(shortRound)).toBeLessThanOrEqual(60)
    expect(secondsOf(['weight-loss'])).toBe(factKinds['weight-loss'].rescreenSeconds ?? 3)
  })
})

describe('what follows from another answer', () => {
  const all: FactKindId[] = ['suicidal-thoughts', 'suicidal-plan']
  const part = { title: null, kinds: all }

  test.each([
    ['nothing yet', undefined, 1],
    ['a no', 'absent', 1],
    ['a yes', 'present', 2],
    ['a don’t know', 'unknown', 2],
  ] as const)('after %s', (_, state, asked) => {
    const given: Given = state ? withState({}, 'suicidal-thoughts', state, fresh) : {}
    expect(askedIn(part, given, all)).toHaveLength(asked)
  })

  test('is asked by itself where the other is not part of the round', () => {
    expect(askedIn(part, {}, ['suicidal-plan'])).toEqual(all)
  })

  test('is sent as a no when the other was a no, and not at all before', () => {
    const no = withState({}, 'suicidal-thoughts', 'absent', fresh)
    expect(answersOf([part], {}, [])).toEqual([])
    expect(answersOf([part], no, []).map(({ kind, state }) => [kind, state])).toEqual([
      ['suicidal-thoughts', 'absent'],
      ['suicidal-plan', 'absent'],
    ])
  })

  test('is never taken back unasked', () => {
    const no = withState({}, 'suicidal-thoughts', 'absent', fresh)
    const held = [exampleFact('suicidal-plan', '2026-11-20')]
    expect(answersOf([part], no, held).map(({ kind }) => kind)).toEqual(['suicidal-thoughts'])
  })
})

describe('an answer about what was there', () => {
  const fact = exampleFact('skin-lesion', '2026-11-01', {
    since: '2026-10-30',
    sites: [{ region: 'calf', side: 'left' }],
  })
  const known = { held: [fact], today }

  test('"no" ends it today, until it is said that it never was', () => {
    const no = withState({}, 'skin-lesion', 'absent', known)
    expect(no['skin-lesion']).toMatchObject({ state: 'absent', until: today, since: null })
    const never = withDetail(no, 'skin-lesion', { until: null })
    expect(never['skin-lesion']?.until).toBeNull()
  })

  test('"yes" keeps what was said of it', () => {
    expect(withState({}, 'skin-lesion', 'present', known)['skin-lesion']).toEqual(givenOf(fact))
  })

  test('the same answer again changes nothing, another one starts anew', () => {
    const yes = withState({}, 'skin-lesion', 'present', known)
    expect(withState(yes, 'skin-lesion', 'present', known)).toBe(yes)
    expect(withState(yes, 'skin-lesion', 'unknown', known)['skin-lesion']?.sites).toEqual([])
  })

  test.each([
    ['over', { until: '2026-11-20' }],
    ['not known to be there', { state: 'unknown' as const }],
  ])('what is %s does not stand', (_, change) => {
    expect(standing('skin-lesion', [{ ...fact, ...change }])).toBeNull()
  })

  test('what happened once does not stand', () => {
    expect(standing('surgery', [exampleFact('surgery', '2026-11-01')])).toBeNull()
  })

  test('a detail of what was not answered is no answer', () => {
    expect(withDetail({}, 'skin-lesion', { since: today })).toEqual({})
  })
})

test.each<[string, FactKindId, Partial<ReturnType<typeof givenOf>>, string[]]>([
  ['nothing wrong', 'temperature', { value: 38.5 }, []],
  ['a fever in °F', 'temperature', { value: 101 }, ['value']],
  ['a day to come', 'surgery', { since: '2026-11-24' }, ['since']],
  ['an end to come', 'skin-lesion', { until: '2026-11-24' }, ['until']],
  ['an end before the beginning', 'skin-lesion', { since: today, until: '2026-11-22' }, ['until']],
  [
    'a clearance that is over before it begins',
    'dvt',
    { cleared: { by: 'physician', on: today, until: '2026-11-22' } },
    ['cleared'],
  ],
])('%s', (_, kind, change, fields) => {
  const answer = { ...givenOf(exampleFact(kind, today)), ...change }
  expect(problemsOf(kind, answer, today).map(({ field }) => field)).toEqual(fields)
})
