import { describe, expect, test } from 'vitest'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { dayMs } from './days.ts'
import { defaultModel, type TwinModel } from './model.ts'
import { practiceTwin } from './practice-twin.ts'
import type { TwinPractice } from './twin.ts'

const options = { now: '2026-11-24T10:20:00Z', zone: 'Europe/Berlin', stories: false } as const
const large = practiceTwin({ ...options, seed: 'care', patients: 200, therapists: 8 })

const nothingHelps: TwinModel = {
  ...defaultModel,
  responders: {
    clear: { weight: 1, effect: 0, spread: 0 },
    some: { weight: 1, effect: 0, spread: 0 },
    none: { weight: 1, effect: 0, spread: 0 },
    worse: { weight: 1, effect: 0, spread: 0 },
  },
  entry: { size: 0, days: 1 },
  flare: { ...defaultModel.flare, perDay: 0 },
}
const unchanged = practiceTwin({
  ...options,
  seed: 'care',
  patients: 200,
  therapists: 8,
  model: nothingHelps,
})

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
const dayOf = (at: string) => epochMilliseconds(at) / dayMs
const isPainNow = ({ instrument, variant }: Outcome) => instrument === 'nprs' && variant === 'now'

function painOnArrival({ outcomes }: TwinPractice): Map<string, number[]> {
  const own = Map.groupBy(
    outcomes.filter((one) => isPainNow(one) && one.moment === 'before'),
    ({ patientId }) => patientId,
  )
  return new Map([...own].map(([id, list]) => [id, list.map(({ score }) => score ?? 0)]))
}

/** Share of the first pain that is gone at the end, for everybody with eight visits or more. */
function eased(twin: TwinPractice): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [id, pain] of painOnArrival(twin)) {
    const first = mean(pain.slice(0, 2))
    if (pain.length >= 8 && first > 0) shares.set(id, (first - mean(pain.slice(-2))) / first)
  }
  return shares
}

const responding = (shares: Iterable<number>) => mean([...shares].map((s) => (s >= 0.3 ? 1 : 0)))

describe('a practice of two hundred', () => {
  test('has about as many responders as trials and real-world care report', () => {
    const shares = eased(large)
    expect(shares.size).toBeGreaterThan(80)
    expect(responding(shares.values())).toBeGreaterThan(0.35)
    expect(responding(shares.values())).toBeLessThan(0.65)
  })

  test('shows the kinds of responder in the order of their truth', () => {
    const shares = eased(large)
    const easedOf = (kind: string) =>
      mean(
        large.truth
          .filter(({ responder }) => responder === kind)
          .flatMap(({ patientId }) => shares.get(patientId) ?? []),
      )
    expect(easedOf('clear')).toBeGreaterThan(easedOf('some') + 0.1)
    expect(easedOf('some')).toBeGreaterThan(easedOf('none') + 0.05)
    expect(easedOf('none')).toBeGreaterThan(easedOf('worse'))
  })

  test('has few responders where nothing helps, and the truth says so', () => {
    expect(responding(eased(unchanged).values())).toBeLessThan(0.15)
    for (const { trend, baseline } of unchanged.truth)
      for (const pain of trend) expect(pain).toBeCloseTo(baseline, 6)
  })

  test('rates pain at home as reliably as published when nothing changes', () => {
    const own = Map.groupBy(
      unchanged.outcomes.filter((one) => isPainNow(one) && one.checkInId),
      ({ patientId }) => patientId,
    )
    const pairs = [...own.values()].flatMap((list) => {
      const [first] = list
      const later = list.find(({ at }) => first && dayOf(at) - dayOf(first.at) > 5)
      return first && later ? [[first.score ?? 0, later.score ?? 0] as const] : []
    })
    const grand = mean(pairs.flat())
    const between =
      (2 * mean(pairs.map((p) => (mean(p) - grand) ** 2)) * pairs.length) / (pairs.length - 1)
    const within = mean(pairs.map(([a, b]) => (a - b) ** 2 / 2))
    expect(pairs.length).toBeGreaterThan(120)
    expect((between - within) / (between + within)).toBeGreaterThan(0.5)
    expect((between - within) / (between + within)).toBeLessThan(0.82)
  })

  test('eases pain and calms at each visit, a little', () => {
    const change = (instrument: string) => {
      const own = large.outcomes.filter((one) => one.instrument === instrument && one.moment)
      const at = (moment: string) =>
        mean(own.filter((one) => one.moment === moment).map(({ score }) => score ?? 0))
      return at('after') - at('before')
    }
    expect(change('nprs')).toBeLessThan(-0.7)
    expect(change('nprs')).toBeGreaterThan(-2.2)
    expect(change('calm-nrs')).toBeGreaterThan(1)
    expect(change('stress-nrs')).toBeLessThan(-0.7)
  })

  test('uses the whole scale where people do, and piles up at its ends', () => {
    const pain = large.outcomes.filter(isPainNow).map(({ score }) => score ?? -1)
    for (let rating = 0; rating <= 10; rating += 1) expect(pain).toContain(rating)
    const share = (rating: number) => pain.filter((value) => value === rating).length / pain.length
    expect(share(0) + share(10)).toBeLessThan(0.15)
  })

  test('misses a few appointments in a hundred and cancels a few more', () => {
    const past = large.appointments.filter(({ startsAt }) => startsAt < '2026-11-24')
    const share = (status: string) =>
      past.filter((one) => one.status === status).length / past.length
    expect(share('missed')).toBeGreaterThan(0.02)
    expect(share('missed')).toBeLessThan(0.09)
    expect(share('cancelled')).toBeGreaterThan(0.03)
    expect(share('cancelled')).toBeLessThan(0.1)
  })

  test('writes its diary one to three times a week, with gaps, and some people never', () => {
    const days = Map.groupBy(large.checkIns, ({ patientId }) => patientId)
    const writers = [...days.values()].filter((list) => list.length > 10)
    const spans = writers.map((list) => {
      const times = list.map(({ at }) => dayOf(at))
      const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
      return { perWeek: 7 / mean(gaps), longest: Math.max(...gaps) }
    })
    expect(mean(spans.map(({ perWeek }) => perWeek))).toBeGreaterThan(1)
    expect(mean(spans.map(({ perWeek }) => perWeek))).toBeLessThan(3)
    expect(mean(spans.map(({ longest }) => (longest > 9 ? 1 : 0)))).toBeGreaterThan(0.4)
    const treated = new Set(large.visits.map(({ patientId }) => patientId))
    expect([...treated].filter((id) => !days.has(id)).length).toBeGreaterThan(2)
  })

  test('keeps its routines mostly, and does not write down every day', () => {
    const done = large.ticks.filter(({ state }) => state === 'done').length / large.ticks.length
    expect(done).toBeGreaterThan(0.5)
    expect(done).toBeLessThan(0.8)
  })
})
