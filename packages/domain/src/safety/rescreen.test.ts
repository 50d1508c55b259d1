import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { dueRound } from './due-round.ts'
import { exampleFact } from './example-day.ts'
import { factKindIds, factKinds } from './fact-kinds.ts'
import {
  rescreenKinds,
  rescreenTriggers,
  type SinceLastVisit,
  shortRound,
  wholeRound,
} from './rescreen.ts'

const [monday, friday] = ['2026-03-02', '2026-03-06'] as const
const left: Site = { region: 'calf', side: 'left' }
const right: Site = { region: 'calf', side: 'right' }
const fact = exampleFact

describe('a round', () => {
  const calm: SinceLastVisit = {
    day: friday,
    lastVisit: monday,
    pain: { before: 4, now: 6 },
    sites: { before: [left], now: [left] },
    words: { before: 'A numb toe.', now: 'Still numb.' },
    facts: [],
  }
  test.each<[string, Partial<SinceLastVisit>, string[]]>([
    ['nothing new', {}, []],
    ['pain up by 3', { pain: { before: 4, now: 7 } }, ['pain-up']],
    ['pain that was not asked', { pain: { before: null, now: 9 } }, []],
    ['pain that is not asked now', { pain: { before: 9, now: null } }, []],
    ['a new place', { sites: { before: [left], now: [left, right] } }, ['new-region']],
    [
      'a new place at the first visit',
      { lastVisit: null, sites: { before: [], now: [right] } },
      [],
    ],
    ['a new word', { words: { before: '', now: 'My hands TINGLE at night' } }, ['new-nerve-word']],
    ['four weeks', { day: '2026-03-30' }, ['long-gap']],
    ['a day less', { day: '2026-03-29' }, []],
    ['an emergency department', { facts: [fact('emergency-visit', friday)] }, ['emergency-visit']],
    ['none', { facts: [fact('emergency-visit', friday, { state: 'absent' })] }, []],
    [
      'a new medicine, perhaps',
      { facts: [fact('new-medicine', friday, { state: 'unknown' })] },
      ['new-medicine'],
    ],
    ['an operation', { facts: [fact('surgery', friday)] }, ['new-surgery']],
  ])('%s', (_, change, triggers) => {
    expect(rescreenTriggers({ ...calm, ...change })).toEqual(triggers)
  })

  test('takes at most a minute before a visit', () => {
    const seconds = shortRound.map((kind) => factKinds[kind].rescreenSeconds ?? 99)
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60)
    for (const kind of [...shortRound, ...wholeRound]) expect(factKinds[kind].ask).not.toBeNull()
  })

  test('asks again what keeps hands away while it is there, and every warning sign after a trigger', () => {
    expect(rescreenKinds([], [])).toEqual(shortRound)
    const sore = fact('shingles', monday, { sites: [left] })
    expect(rescreenKinds([sore], [])).toEqual([...shortRound, 'shingles'])
    expect(rescreenKinds([{ ...sore, until: monday }], [])).toEqual(shortRound)
    expect(rescreenKinds([{ ...sore, state: 'absent' }], [])).toEqual(shortRound)
    const all = rescreenKinds([], ['long-gap'])
    expect(new Set(all)).toEqual(new Set([...shortRound, ...wholeRound]))
    expect(all).toHaveLength(new Set(all).size)
  })

  test('is due as a whole at first, and then what the day asks for', () => {
    const { facts: _, ...since } = calm
    const first = dueRound([], { ...since, lastVisit: null })
    expect(first.intake).toBe(true)
    expect(first.kinds).toEqual(factKindIds.filter((kind) => first.kinds.includes(kind)))
    expect(first.kinds).not.toContain('inr')
    const answers = first.kinds.map((kind) => fact(kind, '2026-02-20', { state: 'absent' }))
    expect(dueRound(answers, since)).toEqual({
      kinds: factKindIds.filter((kind) => shortRound.includes(kind)),
      triggers: [],
      intake: false,
    })
    const evening = shortRound.map((kind) => fact(kind, '2026-03-05', { state: 'absent' }))
    expect(dueRound([...answers, ...evening], since).kinds).toEqual([])
    const earlier = shortRound.map((kind) => fact(kind, '2026-03-04', { state: 'absent' }))
    expect(dueRound([...answers, ...earlier], since).kinds).toHaveLength(shortRound.length)
    const drug = fact('new-medicine', friday)
    const after = dueRound([...answers, ...evening, drug], since)
    expect(after.triggers).toEqual(['new-medicine'])
    expect(after.kinds).toContain('thunderclap')
    expect(dueRound([...answers, { ...drug, recordedOn: monday }], since).triggers).toEqual([])
    expect(dueRound([drug], { ...since, lastVisit: null }).triggers).toEqual([])
  })
})
