import { describe, expect, test } from 'vitest'
import { drawTraits, latentPatient } from '../practice-twin/latent-patient.ts'
import { defaultModel, type TwinModel } from '../practice-twin/model.ts'
import { random } from '../practice-twin/random.ts'
import type { Instrument } from './instrument.ts'
import { instruments } from './instruments.ts'
import { readChange } from './read-change.ts'

const { nprs, peg, psfs, goniometry } = instruments
const stiffness = instruments['morning-stiffness']
const stress = instruments['stress-nrs']

const start = Temporal.Instant.from('2026-01-05T09:00:00Z')

function everyDays(days: number, scores: readonly number[]) {
  return scores.map((score, index) => ({
    at: start.add({ hours: 24 * days * index }).toString(),
    score,
  }))
}

describe('ten looks at people who do not change', () => {
  const replicates = 4000
  type Noise = (normal: () => number) => number
  const settings: [string, Instrument, string | null, number, Noise][] = [
    ['pain weekly, not rounded', nprs, 'now', 7, (normal) => 6 + deviation(2) * normal()],
    ['pain weekly', nprs, 'now', 7, (normal) => whole(6 + deviation(2) * normal())],
    ['pain daily', nprs, 'now', 1, (normal) => 5 + deviation(2) * normal()],
    ['PEG weekly', peg, null, 7, (normal) => 6 + deviation(2.77) * normal()],
    ['activities weekly', psfs, null, 7, (normal) => 4 + deviation(2.38) * normal()],
    ['rotation weekly', goniometry, 'cervical-rotation', 7, (n) => 40 + deviation(7) * n()],
    ['stress weekly, noise not published', stress, null, 7, (n) => whole(5 + 1.5 * n())],
    ['stiffness weekly, skewed', stiffness, null, 7, (n) => Math.round(30 * Math.exp(0.6 * n()))],
  ]

  test.each(settings)(
    '%s: at most one in twenty is ever called changed',
    (_, instrument, variant, days, noise) => {
      const normal = normalNumbers('nothing changes')
      let called = 0
      for (let person = 0; person < replicates; person++) {
        const points = everyDays(
          days,
          Array.from({ length: 11 }, () => noise(normal)),
        )
        const verdicts = points.map(
          (_, index) => readChange(instrument, variant, points.slice(0, index + 1)).verdict,
        )
        if (verdicts.some((each) => ['improved', 'small-but-real', 'worse'].includes(each)))
          called++
      }
      expect(called / replicates).toBeLessThanOrEqual(0.05)
    },
  )

  test('nor do the weekly averages of the practice twin, whose pain wobbles', () => {
    const still: TwinModel = {
      ...defaultModel,
      entry: { ...defaultModel.entry, size: 0 },
      flare: { ...defaultModel.flare, perDay: 0 },
    }
    let called = 0
    for (let person = 0; person < 1500; person++) {
      const rng = random(20_261_122, 'still', person)
      const patient = latentPatient(rng, still, { ...drawTraits(rng, still, 'none'), effect: 0 })
      const scores = Array.from({ length: 11 }, () => {
        for (let day = 0; day < 6; day++) patient.nextDay()
        return whole(patient.nextDay().weekPain + rng.normal(0, still.reading.sd))
      })
      const points = everyDays(7, scores)
      const verdicts = points.map(
        (_, index) => readChange(nprs, 'average-week', points.slice(0, index + 1)).verdict,
      )
      if (verdicts.some((each) => ['improved', 'small-but-real', 'worse'].includes(each))) called++
    }
    expect(called / 1500).toBeLessThanOrEqual(0.05)
  })

  test('a bare test at every visit would call 28 % changed', () => {
    const normal = normalNumbers('bare')
    let called = 0
    for (let person = 0; person < replicates; person++) {
      const [first = 0, ...later] = Array.from({ length: 11 }, () => deviation(2) * normal())
      if (later.some((score) => Math.abs(score - first) > 2)) called++
    }
    expect(called / replicates).toBeGreaterThan(0.26)
    expect(called / replicates).toBeLessThan(0.3)
  })

  test('and a real change of twice the noise is called in nine of ten', () => {
    const normal = normalNumbers('change')
    let called = 0
    for (let person = 0; person < replicates; person++) {
      const scores = Array.from({ length: 10 }, (_, i) => (i < 2 ? 8 : 4) + deviation(2) * normal())
      if (readChange(nprs, 'now', everyDays(7, scores)).verdict === 'improved') called++
    }
    expect(called / replicates).toBeGreaterThan(0.9)
  })
})

/** Standard deviation of one measurement whose detectable change is `mdc`. */
function deviation(mdc: number): number {
  return mdc / (1.96 * Math.SQRT2)
}

function whole(score: number): number {
  return Math.min(10, Math.max(0, Math.round(score)))
}

/** Standard normal numbers, the same for the same name. */
function normalNumbers(name: string): () => number {
  const rng = random(20_261_122, name)
  return () => rng.normal(0, 1)
}
