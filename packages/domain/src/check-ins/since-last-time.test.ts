import { describe, expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { sinceLastTime } from './since-last-time.ts'

const id = '00000000-0000-4000-8000-000000000001'

/** A score on the n-th day of May. */
function scored(day: number, score: number | null, change: Partial<Outcome> = {}): Outcome {
  const at = `2026-05-${String(day).padStart(2, '0')}T09:00:00Z`
  return {
    id,
    patientId: id,
    visitId: null,
    checkInId: id,
    instrument: 'nprs',
    variant: 'average-week',
    side: null,
    answers: {},
    at,
    moment: null,
    score,
    recordedBy: 'patient',
    memberId: null,
    recordedAt: at,
    corrects: null,
    ...change,
  }
}

describe('last time', () => {
  test.each<[string, Outcome[], number | null]>([
    ['is the latest before', [scored(1, 9), scored(2, 8)], 8],
    ['is of the same series', [scored(1, 9), scored(2, 8, { variant: 'now' })], 9],
    ['has a score', [scored(1, 9), scored(2, null)], 9],
    ['is not now', [scored(1, 9), scored(3, 8)], 9],
    ['is not later', [scored(1, 9), scored(4, 8)], 9],
    ['was not around a visit', [scored(1, 9), scored(2, 8, { moment: 'after' })], 9],
    ['may not have been', [scored(3, 8)], null],
  ])('%s', (_, known, before) => {
    expect(sinceLastTime([scored(3, 5)], known)[0]?.before?.score ?? null).toBe(before)
  })
})

describe('a change is told', () => {
  const way = (before: number, now: number, change: Partial<Outcome> = {}) =>
    sinceLastTime([scored(3, now, change)], [scored(1, before, change)])[0]?.way

  test('only beyond the noise, which is 2 points of pain', () => {
    expect([way(6, 4), way(6, 3.9), way(4, 6), way(4, 6.1)]).toEqual([
      'about-the-same',
      'better',
      'about-the-same',
      'worse',
    ])
  })

  test('as better when it rises where higher is better', () => {
    const psfs = { instrument: 'psfs', variant: null }
    expect([way(3, 9, psfs), way(9, 3, psfs)]).toEqual(['better', 'worse'])
  })

  test('beyond what matters where no noise is published', () => {
    const calm = { instrument: 'calm-nrs', variant: null }
    expect([way(3, 5, calm), way(3, 6, calm)]).toEqual(['about-the-same', 'better'])
  })

  test('not at all where neither is known', () => {
    const known = { ...instruments.nprs, variants: null, detectable: null, important: null }
    const told = sinceLastTime([scored(3, 0)], [scored(1, 10)], () => known)
    expect(told[0]?.way).toBe('about-the-same')
  })
})
