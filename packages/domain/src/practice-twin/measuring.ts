import type { Answers } from '../outcomes/instrument.ts'
import { instruments } from '../outcomes/instruments.ts'
import { seriesName, unitOf } from '../outcomes/variant.ts'
import { movementInWay } from '../outcomes/way.ts'
import type { CaseOfPatient } from './case.ts'
import type { LatentDay } from './latent-patient.ts'
import type { Occasion, RecordOutcome } from './outcome-recorder.ts'
import type { Readings } from './readings.ts'

type Moment = Omit<Occasion, 'moment'>

const roundScore = (score: number | null) => Math.round(Number(score))

/** Pain, calm and stress around the hands-on part. */
export function measureMoment(
  record: RecordOutcome,
  readings: Readings,
  day: LatentDay,
  moment: 'before' | 'after',
  where: Moment,
): { pain: number; stress: number } {
  const occasion = { ...where, moment }
  const pain = record('nprs', readings.pain(day), occasion, { variant: 'now' })
  record('calm-nrs', readings.calm(day), occasion)
  const stress = record('stress-nrs', readings.stress(day), occasion)
  return { pain: Number(pain.score), stress: Number(stress.score) }
}

export type Reviewed = {
  readonly weekPain: number
  readonly peg: number
  readonly psfs: number
  readonly activities: Answers
  readonly sleep: number
  readonly stiffness: number | null
  /** The therapist's words for the angles measured; null when none were. */
  readonly angles: string | null
}

/** The larger set: at the first visit and at every review. `first` leaves out the question about change. */
export function measureReview(
  record: RecordOutcome,
  readings: Readings,
  day: LatentDay,
  { case: entry, worseSide }: CaseOfPatient,
  where: Moment,
  { first, usesAlgometer }: { readonly first: boolean; readonly usesAlgometer: boolean },
): Reviewed {
  const asked = { ...where, moment: null }
  const weekPain = record('nprs', readings.weekPain(day), asked, { variant: 'average-week' })
  const peg = record('peg', readings.peg(day), asked)
  const psfs = record('psfs', readings.psfs(day), asked)
  record('phq4', readings.phq4(day), asked)
  const sleep = record('sleep-nrs', readings.sleep(day), asked)
  if (!first) record('pgic', readings.pgic(day), asked)
  const stiffness =
    entry.stiffness === null
      ? null
      : record('morning-stiffness', readings.stiffness(day), asked).score

  const measured = { ...where, moment: 'before' } as const
  let angles: string | null = null
  if (entry.movement) {
    const { usual, sided } = entry.movement
    const variant = movementInWay(entry.movement.variant, entry.movement.way)
    const name = seriesName(instruments.goniometry, variant)
    const unit = unitOf(instruments.goniometry, variant)
    if (sided) {
      const [left, right] = (['left', 'right'] as const).map((side) =>
        roundScore(
          record('goniometry', readings.angle(day, side, usual), measured, { variant, side }).score,
        ),
      )
      angles = `${name}: left ${left}${unit}, right ${right}${unit}.`
    } else {
      const { score } = record('goniometry', readings.angle(day, 'midline', usual), measured, {
        variant,
      })
      angles = `${name} ${roundScore(score)}${unit === '°' ? unit : ` ${unit}`}.`
    }
  }
  if (entry.pressurePoint && usesAlgometer) {
    record('pressure-pain-threshold', readings.threshold(day), measured, {
      variant: entry.pressurePoint,
      side: worseSide,
    })
  }
  return {
    weekPain: Number(weekPain.score),
    peg: Number(peg.score),
    psfs: Number(psfs.score),
    activities: psfs.answers,
    sleep: Number(sleep.score),
    stiffness,
    angles,
  }
}
