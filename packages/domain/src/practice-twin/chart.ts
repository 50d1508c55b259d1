import { dayOf } from '../day-number.ts'
import type { Episode } from '../people/episode.ts'
import type { Plan } from '../plans/plan.ts'
import type { Fact } from '../safety/fact.ts'
import type { Routine } from '../self-care/self-care.ts'
import type { Zone } from './days.ts'
import type { Intake } from './intake.ts'
import { type LatentDay, type LatentPatient, latentPatient } from './latent-patient.ts'
import type { Reviewed } from './measuring.ts'
import type { TwinModel } from './model.ts'
import { outcomeRecorder, type RecordOutcome } from './outcome-recorder.ts'
import type { Random } from './random.ts'
import { type Readings, readingsOf } from './readings.ts'
import type { Script } from './stories.ts'
import type { TwinPractice } from './twin.ts'

/** What all patients of a practice share while it is made up. */
export type World = {
  readonly model: TwinModel
  readonly zone: Zone
  /** Epoch milliseconds, and the local day it falls on. */
  readonly now: number
  readonly today: number
  readonly rows: TwinPractice
}

/** One patient's record while it is written: the tools, and what changes from visit to visit. */
export type Chart = {
  readonly world: World
  readonly rng: Random
  readonly intake: Intake
  readonly latent: LatentPatient
  readonly readings: Readings
  readonly record: RecordOutcome
  readonly episode: Episode
  /** How much the therapist likes to write, 0–1. */
  readonly wordy: number
  readonly trend: number[]
  readonly painBefore: number[]
  readonly reviews: Reviewed[]
  readonly routines: Routine[]
  readonly versions: Plan[]
  /** What was answered on safety before the first visit. */
  readonly facts: Fact[]
  state: LatentDay
  plan: Plan | null
  visits: number
  visitsSinceReview: number
  lastReviewDay: number
  /** Visits the course is meant to have, by the dose of the first plan. */
  plannedVisits: number
  /** Infinity before the first visit. */
  lastVisitDay: number
  missedLast: boolean
  /** The day the episode was closed. */
  closedOn: number | null
}

/** A story has the flare it tells of and no other; a steady one also halves the wobble from day to day. */
function asScripted(model: TwinModel, { steady }: Script): TwinModel {
  const { wobble, flare } = model
  return {
    ...model,
    flare: { ...flare, perDay: 0 },
    wobble: { ...wobble, sd: steady ? wobble.sd / 2 : wobble.sd },
  }
}

export function openChart(world: World, rng: Random, intake: Intake, wordy: number): Chart {
  const { model, today, rows } = world
  const { script, startsOn } = intake
  const flareFrom =
    script?.flareDaysAgo === undefined ? null : Math.max(0, today - script.flareDaysAgo - startsOn)
  const lived = script ? asScripted(model, script) : model
  const latent = latentPatient(rng, lived, intake.traits, flareFrom)
  const episode: Episode = {
    id: rng.uuid(),
    patientId: intake.patient.id,
    condition: intake.caseOfPatient.case.condition,
    openedOn: dayOf(startsOn),
    closedOn: null,
  }
  const state = latent.nextDay()
  rows.episodes.push(episode)
  return {
    world,
    rng,
    intake,
    latent,
    readings: readingsOf(rng, model, intake.traits, intake.findings, intake.caseOfPatient),
    record: outcomeRecorder(
      rng,
      { patientId: intake.patient.id, memberId: intake.memberId },
      rows.outcomes,
    ),
    episode,
    wordy,
    trend: [state.trend],
    painBefore: [],
    reviews: [],
    routines: [],
    versions: [],
    facts: [],
    state,
    plan: null,
    visits: 0,
    visitsSinceReview: 0,
    lastReviewDay: startsOn,
    plannedVisits: 6,
    lastVisitDay: Number.POSITIVE_INFINITY,
    missedLast: false,
    closedOn: null,
  }
}

/** Share of the first pain that is gone, by the ratings before visits: last two against first two; negative is worse. */
export function easedSoFar({ painBefore }: Chart): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const first = mean(painBefore.slice(0, 2))
  return painBefore.length < 3 || first === 0 ? 0 : (first - mean(painBefore.slice(-2))) / first
}
