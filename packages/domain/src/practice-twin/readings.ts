import type { PainMap } from '../body/pain-map.ts'
import { bodyMapVersion } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import type { Answers } from '../outcomes/instrument.ts'
import type { CaseOfPatient } from './case.ts'
import type { LatentDay, Traits } from './latent-patient.ts'
import type { TwinModel } from './model.ts'
import { durations } from './phrases.ts'
import type { Random } from './random.ts'

/** What the measuring tools find on this patient before care, beyond pain. */
export type Findings = {
  /** Activities the patient wants back, with the true rating before care (0–10, higher is better). */
  readonly activities: readonly { readonly activity: string; readonly rating: number }[]
  /** Share of the usual angle that is lost, on the worse side and on the other. */
  readonly short: { readonly worse: number; readonly other: number }
  /** Pressure pain threshold, kPa. */
  readonly threshold: number
  readonly stiffMinutes: number
  readonly usesAlgometer: boolean
  /** How long it has hurt, in words. */
  readonly duration: string
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

export function drawFindings(rng: Random, { case: entry }: CaseOfPatient): Findings {
  const count = rng.int(3, Math.min(5, entry.activities.length))
  const short = Math.max(0.05, rng.normal(entry.movement?.short ?? 0, 0.06))
  return {
    activities: rng
      .shuffle(entry.activities)
      .slice(0, count)
      .map((activity) => ({ activity, rating: clamp(rng.normal(3.6, 1.3), 0.5, 6.5) })),
    short: { worse: short, other: short * rng.between(0.2, 0.6) },
    threshold: Math.max(90, rng.normal(250, 60)),
    stiffMinutes: Math.max(0, rng.normal(entry.stiffness ?? 0, 10)),
    usesAlgometer: entry.pressurePoint !== null && rng.chance(0.4),
    duration: rng.pick(durations),
  }
}

/** Reads one patient with every instrument: the truth of the day plus the error of the reading, on the scale. */
export type Readings = ReturnType<typeof readingsOf>

export function readingsOf(
  rng: Random,
  model: TwinModel,
  traits: Traits,
  findings: Findings,
  { case: entry, worseSide }: CaseOfPatient,
) {
  const rate = (value: number) => clamp(Math.round(rng.normal(value, model.reading.sd)), 0, 10)
  const wholly = (value: number) => Math.max(0, Math.round(value))
  /** Function follows what pain was lost, a little faster than pain itself. */
  const regained = (day: LatentDay) => clamp(1.15 * day.lost, -0.5, 0.95)

  function mood(day: LatentDay): number {
    const expected =
      0.11 * day.weekPain + 0.1 * (day.stress - 4) + 0.5 * traits.mood - 0.4 * day.lost
    return clamp(Math.round(rng.normal(expected, 0.4)), 0, 3)
  }

  return {
    pain: (day: LatentDay): Answers => ({ pain: rate(day.pain) }),
    weekPain: (day: LatentDay): Answers => ({ pain: rate(day.weekPain) }),
    calm: (day: LatentDay): Answers => ({ calm: rate(day.calm) }),
    stress: (day: LatentDay): Answers => ({ stress: rate(day.stress) }),
    sleep: (day: LatentDay): Answers => ({ sleep: rate(day.sleep) }),
    peg: (day: LatentDay): Answers => ({
      pain: rate(day.weekPain),
      enjoyment: rate(0.8 * day.weekPain + 0.15 * day.stress + 0.8 * traits.interference),
      activity: rate(0.85 * day.weekPain + 0.5 + traits.interference),
    }),
    psfs: (day: LatentDay): Answers =>
      Object.fromEntries(
        findings.activities.map(({ activity, rating }) => [
          activity,
          rate(rating + (10 - rating) * regained(day) - 0.3 * (day.pain - day.trend)),
        ]),
      ),
    phq4: (day: LatentDay): Answers => ({
      nervous: mood(day),
      worrying: mood(day),
      'little-interest': mood(day),
      'feeling-down': mood(day),
    }),
    pgic: (day: LatentDay): Answers => {
      const felt = rng.normal(day.lost, 0.08) - (day.inFlare ? 0.08 : 0)
      const steps = [0.5, 0.32, 0.12, -0.08, -0.2, -0.35]
      const step = steps.findIndex((least) => felt > least)
      return { change: step < 0 ? 7 : step + 1 }
    },
    stiffness: (day: LatentDay): Answers => {
      const minutes =
        findings.stiffMinutes *
        (1 - 0.7 * day.lost) *
        (1 + 0.12 * (day.pain - day.trend)) *
        Math.exp(rng.normal(0, 0.2))
      return { minutes: clamp(Math.round(minutes / 5) * 5, 0, 720) }
    },
    /** Three readings of a movement with this usual angle, in whole degrees (or mm); the tester's day adds 2.5° on top of 1.5° a reading. */
    angle: (day: LatentDay, side: Site['side'], usual: number): Answers => {
      const lost = side === worseSide || side === 'midline' ? 'worse' : 'other'
      const angle = usual * (1 - findings.short[lost] * (1 - 0.5 * day.lost))
      const session = rng.normal(angle, Math.min(2.5, usual * 0.05))
      const once = () => wholly(rng.normal(session, Math.min(1.5, usual * 0.03)))
      return { 'reading-1': once(), 'reading-2': once(), 'reading-3': once() }
    },
    /** Three readings on the worse side in kPa, to one decimal; the same spot differs by about 17 kPa between days. */
    threshold: (day: LatentDay): Answers => {
      const session = rng.normal(findings.threshold + 70 * day.lost, 17)
      const once = () => Math.round(Math.max(20, rng.normal(session, 9)) * 10) / 10
      return { 'reading-1': once(), 'reading-2': once(), 'reading-3': once() }
    },
    /** Places whose pain is felt that day; milder ones drop out as it eases. */
    painMap: (day: LatentDay): PainMap => ({
      mapVersion: bodyMapVersion,
      marks: entry.places.flatMap(({ region, spread }, rank) => {
        const sides: readonly (readonly [Site['side'], number])[] =
          spread === 'midline'
            ? [['midline', 0]]
            : worseSide === 'left'
              ? [
                  ['left', 0],
                  ['right', spread === 'both' ? 1 : 5],
                ]
              : [
                  ['right', 0],
                  ['left', spread === 'both' ? 1 : 5],
                ]
        return sides.flatMap(([side, less]) => {
          const intensity = rate(day.pain - less - 1.1 * rank)
          if (intensity < 1 || (rank > 0 && intensity < 2)) return []
          const qualities = entry.qualities.filter((_, i) => i === 0 || rng.chance(0.4))
          return [{ region, side, intensity, qualities }]
        })
      }),
    }),
  }
}
