import { describe, expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Limit } from '../safety/safety-day.ts'
import { limitChanges, readingChanges } from './since-update.ts'

const day = '2026-03-02'
const limits = exampleDay(day, [exampleFact('anticoagulant', day)]).limits.filter(
  ({ because }) => because.length > 0,
)
const [cap] = limits as [Limit]
const less = { ...cap, effect: { do: 'cap-pressure', most: 2, where: 'everywhere' } } as const
const words = { rule: 'C11', name: cap.name }
const sentence = (most: number) =>
  `No more than pressure ${most}: everywhere. Nobody can set this aside.`

describe('limits', () => {
  test('that are the same are no change, however often they are said', () => {
    expect(limitChanges(limits, limits)).toEqual([])
    expect(limitChanges([cap, cap], [cap])).toEqual([])
  })

  test('that came and went are told with their rule', () => {
    expect(limitChanges([cap], [less])).toEqual([
      { kind: 'limit-removed', ...words, text: sentence(3) },
      { kind: 'limit-added', ...words, text: sentence(2) },
    ])
  })

  test('that somebody else can go beyond, or that hold elsewhere, are told', () => {
    const reasoned = { ...cap, override: 'therapist-with-reason' } as const
    expect(limitChanges([cap], [reasoned])).toHaveLength(2)
    const where = 'places' as const
    const at = (sites: Limit['sites']) => ({
      ...cap,
      effect: { do: 'block-region', where } as const,
      sites,
    })
    expect(limitChanges([at(['knee-anterior.left'])], [at(['knee-anterior.right'])])).toMatchObject(
      [{ text: expect.stringContaining('(Left ') }, { text: expect.stringContaining('(Right ') }],
    )
    expect(limitChanges([at([])], [at([])])).toEqual([])
  })

  test.each([
    ['2026-03-09', '2026-03-16'],
    ['2026-03-09', null],
    [null, '2026-03-16'],
  ])('that end on %s end on %s instead', (was, is) => {
    const until = (lastDay: string | null) => ({ ...cap, lastDay })
    const told = [{ kind: 'limit-until', ...words, text: sentence(3), was, is }]
    expect(limitChanges([until(was)], [until(is)])).toEqual(told)
    const shorter = until('2026-03-03')
    expect(limitChanges([until(was), shorter], [shorter, until(is)])).toEqual(told)
  })
})

describe('measurements', () => {
  const { nprs, phq9 } = instruments
  const detectable = (value: number) => nprs.detectable && { ...nprs.detectable, value }
  const points = [7, 4, 4].map((score, index) => ({ at: `2026-02-1${index}T09:00:00Z`, score }))
  const series = { instrument: 'nprs', variant: null, side: null }

  test('of which there are none say nothing otherwise', () => {
    expect(readingChanges({ series, points: [] }, nprs, { ...nprs, bands: [] })).toEqual([])
  })

  test('read by the same numbers read the same', () => {
    expect(readingChanges({ series, points }, nprs, { ...nprs, about: 'Other words.' })).toEqual([])
  })

  test('are another verdict by another noise', () => {
    const [before, after] = [1, 9].map((value) => ({ ...nprs, detectable: detectable(value) }))
    if (!before || !after) throw new Error('no measure')
    expect(readingChanges({ series, points }, before, after)).toEqual([
      { kind: 'verdict', series, was: 'improved', is: 'possibly-improved' },
    ])
  })

  test('are called something else by other bands', () => {
    const of = { instrument: 'phq9', variant: null, side: null }
    const after = { ...phq9, bands: [{ from: 7, label: 'much' }] }
    const told = (score: number) =>
      readingChanges({ series: of, points: [{ at: '2026-02-10T09:00:00Z', score }] }, phq9, after)
    expect(told(12)).toEqual([{ kind: 'band', series: of, was: 'moderate', is: 'much' }])
    expect(told(6)).toEqual([{ kind: 'band', series: of, was: 'mild', is: null }])
  })
})
