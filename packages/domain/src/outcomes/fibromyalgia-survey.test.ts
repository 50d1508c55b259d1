import { describe, expect, test } from 'vitest'
import {
  fibromyalgiaSurvey,
  painAreas,
  scoreFibromyalgiaSurvey,
  severityIds,
  symptomIds,
} from './fibromyalgia-survey.ts'
import type { Answers } from './instrument.ts'
import { instruments } from './instruments.ts'

/** Painful areas, tiredness, waking tired, thinking, headache, cramps, low mood; three months unless told. */
function survey(
  areas: readonly string[],
  symptoms: readonly (number | null)[],
  lasting: number | null = 1,
) {
  const answers: Answers = {
    ...Object.fromEntries(areas.map((area) => [area, 1])),
    ...Object.fromEntries(
      [...severityIds, ...symptomIds].map((id, index) => [id, symptoms[index] ?? null]),
    ),
    'three-months': lasting,
  }
  return answers
}

const spine = ['neck', 'upper-back', 'lower-back']
const nine = [
  ...spine,
  'left-shoulder-girdle',
  'right-shoulder-girdle',
  'left-upper-arm',
  'right-upper-arm',
  'left-hip',
  'right-hip',
]
/** One area in each of four regions. */
const four = ['neck', 'left-upper-arm', 'right-upper-arm', 'left-hip']
const sssOf = (points: number) => {
  const severity = [0, 1, 2].map((index) => Math.min(3, Math.max(0, points - 3 * index)))
  const rest = points - severity.reduce((sum, value) => sum + value, 0)
  return [...severity, ...[0, 1, 2].map((index) => (index < rest ? 1 : 0))]
}

describe('the fibromyalgia survey', () => {
  test('asks 19 areas, of which jaw, chest and abdomen count for no region', () => {
    expect(painAreas).toHaveLength(19)
    expect(
      painAreas.filter(({ countsForRegion }) => !countsForRegion).map(({ item }) => item),
    ).toEqual(['left-jaw', 'right-jaw', 'chest', 'abdomen'])
    const asked = instruments['fibromyalgia-survey'].form
    if (asked.kind !== 'items') expect.fail('asks no items')
    expect(asked.items.map(({ id }) => id)).toEqual([
      ...severityIds,
      ...symptomIds,
      ...painAreas.map(({ item }) => item),
      'three-months',
    ])
  })

  test('nine areas in all five regions with 7 of 12: the pattern is there', () => {
    expect(fibromyalgiaSurvey(survey(nine, [2, 2, 1, 1, 0, 1]))).toEqual({
      wpi: 9,
      sss: 7,
      regions: 5,
      score: 16,
      pattern: true,
    })
  })

  test('seven areas of which three count, in one region: it is not', () => {
    const areas = ['left-jaw', 'right-jaw', 'chest', 'abdomen', ...spine]
    expect(fibromyalgiaSurvey(survey(areas, [3, 3, 3, 0, 0, 0]))).toEqual({
      wpi: 7,
      sss: 9,
      regions: 1,
      score: 16,
      pattern: false,
    })
  })

  test.each([
    ['seven areas and 5 points', [...four, 'right-hip', 'upper-back', 'lower-back'], 5, true],
    ['seven areas and 4 points', [...four, 'right-hip', 'upper-back', 'lower-back'], 4, false],
    ['six areas and 9 points', [...four, 'right-hip', 'upper-back'], 9, true],
    ['six areas and 8 points', [...four, 'right-hip', 'upper-back'], 8, false],
    ['four areas and 9 points', four, 9, true],
    ['three areas and 12 points', four.slice(1), 12, false],
    ['four areas in three regions', [...four.slice(0, 3), 'lower-back'], 12, false],
  ])('%s', (_, areas, points, pattern) => {
    expect(fibromyalgiaSurvey(survey(areas, sssOf(points)))).toMatchObject({ sss: points, pattern })
  })

  test('says nothing about the pattern where it has not lasted, or nobody said how long', () => {
    expect(fibromyalgiaSurvey(survey(nine, sssOf(9), 0))?.pattern).toBe(false)
    expect(fibromyalgiaSurvey(survey(nine, sssOf(9), null))?.pattern).toBeNull()
  })

  test('counts an area left open, or answered with no, as not painful', () => {
    expect(fibromyalgiaSurvey({ ...survey(four, sssOf(2)), neck: 0, chest: null })).toMatchObject({
      wpi: 3,
      regions: 3,
    })
  })

  test('needs all six symptoms', () => {
    expect(fibromyalgiaSurvey(survey(nine, [2, 2, 1, 1, 0, null]))).toBeNull()
    expect(scoreFibromyalgiaSurvey(survey(nine, [null, 2, 1, 1, 0, 1]))).toBeNull()
    expect(scoreFibromyalgiaSurvey(survey(nine, [2, 2, 1, 1, 0, 1]))).toBe(16)
  })
})
