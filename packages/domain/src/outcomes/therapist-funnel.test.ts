import { describe, expect, test } from 'vitest'
import { therapistFunnel } from './therapist-funnel.ts'
import { wordTherapistPlace } from './word-insights.ts'

const ana = { id: 'ana', ended: 30, completed: 25, successes: 14 }
const ben = { id: 'ben', ended: 20, completed: 20, successes: 11 }
const cy = { id: 'cy', ended: 60, completed: 19, successes: 0 }
const dee = { id: 'dee', ended: 100, completed: 90, successes: 50 }

describe('therapists on a funnel', () => {
  test('are compared from 20 completed episodes on, and the others told how many more', () => {
    const found = therapistFunnel([ben, cy, ana])
    expect(found.overall).toBeCloseTo(25 / 45, 12)
    expect(found.therapists.map(({ id }) => id)).toEqual(['ana', 'ben'])
    expect(found.notCompared).toEqual([{ ...cy, needed: 1 }])
  })

  test('stand with how much is missing beside them', () => {
    const [first, second] = therapistFunnel([ana, ben]).therapists
    expect(first).toMatchObject({ share: 14 / 25, followedUp: 25 / 30, worstCase: 14 / 30 })
    expect(second).toMatchObject({ share: 11 / 20, followedUp: 1, worstCase: 11 / 20 })
    const error = Math.sqrt(((25 / 45) * (20 / 45)) / 25)
    expect(first?.limits95?.low).toBeCloseTo(25 / 45 - 1.959964 * error, 12)
    expect(first?.limits998?.high).toBeCloseTo(25 / 45 + 3.090232 * error, 12)
  })

  test('are in the order of their ids, whoever did better', () => {
    const better = { ...ben, successes: 20 }
    for (const order of [
      [better, dee, ana],
      [ana, better, dee],
      [dee, ana, better],
    ])
      expect(therapistFunnel(order).therapists.map(({ id }) => id)).toEqual(['ana', 'ben', 'dee'])
  })

  test('are placed by their distance, either way', () => {
    const same = Array.from({ length: 38 }, (_, index) => ({
      id: `same-${index + 10}`,
      ended: 100,
      completed: 100,
      successes: 50,
    }))
    const place = (successes: number) =>
      therapistFunnel([...same, { id: 'a', ended: 100, completed: 100, successes }]).therapists[0]
        ?.place
    expect(place(50)).toBe('as-expected')
    expect(place(41)).toBe('as-expected')
    expect(place(39)).toBe('beyond-95')
    expect(place(61)).toBe('beyond-95')
    expect(place(33)).toBe('beyond-998')
    expect(place(68)).toBe('beyond-998')
  })

  test('have no limits where everybody did well, and nobody to compare is no error', () => {
    const found = therapistFunnel([{ ...ben, successes: 20 }])
    expect(found.overall).toBeNull()
    expect(found.therapists).toMatchObject([
      { id: 'ben', share: 1, place: 'as-expected', limits95: null, limits998: null },
    ])
    expect(therapistFunnel([])).toEqual({ overall: null, therapists: [], notCompared: [] })
  })
})

describe('in words', () => {
  const placed = { ...ana, share: 14 / 25, followedUp: 25 / 30, worstCase: 14 / 30 }
  const limits = { limits95: null, limits998: null }
  test.each([
    [
      { ...placed, ...limits, place: 'as-expected' },
      '14 of 25 went well (56 %): within what chance does to a caseload of this size. 5 of 30 ended episodes have no outcome; if all of those went badly, it is 47 %.',
    ],
    [
      { ...placed, ...limits, ended: 25, place: 'beyond-95' },
      '14 of 25 went well (56 %): outside of what chance does to 19 in 20 caseloads; with several therapists one lands here by chance. Every ended episode has an outcome.',
    ],
    [
      { ...placed, ...limits, ended: 25, place: 'beyond-998' },
      '14 of 25 went well (56 %): far from the others; who came to whom may explain it, so look before judging. Every ended episode has an outcome.',
    ],
  ] as const)('%o', (therapist, sentence) => {
    expect(wordTherapistPlace(therapist)).toBe(sentence)
  })
})
