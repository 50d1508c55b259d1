import type { Patient } from '../people/people.ts'
import type { Case, CaseOfPatient } from './case.ts'
import { cases } from './cases.ts'
import { weekday } from './days.ts'
import { drawTraits, type Traits } from './latent-patient.ts'
import type { TwinModel } from './model.ts'
import type { Random } from './random.ts'
import { drawFindings, type Findings } from './readings.ts'
import type { Script } from './stories.ts'

/** What a patient is wont to do. */
export type Habits = {
  /** Home check-ins a week; 0 for those who never use the portal. */
  readonly checkInsPerWeek: number
  /** Share of routine days done, and share of days written down. */
  readonly adherence: number
  readonly ticking: number
  /** Time of day they like for visits, in minutes after midnight. */
  readonly preferredMinute: number
  /** How far ahead they book. */
  readonly bookAheadDays: number
  readonly visitMinutes: number
  readonly pressureWish: number | null
}

/** Everything about a patient that is settled before the first visit. */
export type Intake = {
  readonly patient: Patient
  readonly memberId: string
  readonly script: Script | null
  readonly caseOfPatient: CaseOfPatient
  readonly traits: Traits
  readonly findings: Findings
  readonly habits: Habits
  /** Day number of the first visit as wished. */
  readonly startsOn: number
}

function drawHabits(rng: Random, model: TwinModel, script: Script | null): Habits {
  const never = rng.chance(model.diary.never)
  const perWeek = rng.between(...model.diary.perWeek)
  const bookable = rng.weighted([
    [30, 1],
    [45, 3],
    [60, 6],
    [75, 1],
  ])
  const visitMinutes = script ? 60 : bookable
  const pressureWish = script || rng.chance(0.35) ? null : rng.int(2, 4)
  return {
    checkInsPerWeek: script?.checkInsPerWeek ?? (never ? 0 : perWeek),
    adherence: Math.min(0.97, Math.max(0.15, rng.normal(0.65, 0.2))),
    ticking: never ? 0 : rng.between(0.5, 0.95),
    preferredMinute: 15 * rng.int(34, 68),
    bookAheadDays: rng.pick([14, 21, 28, 28, 42, 56]),
    visitMinutes,
    pressureWish,
  }
}

/** Days before today in which many of those now in care began. */
const recent = 63

/**
 * First days: a fifth within the window's first four weeks, as a practice enters the people it has, nearly half within
 * the last nine weeks, the others anywhere. Nobody begins on a weekend.
 */
function drawStart(rng: Random, today: number, window: number): number {
  const since = rng.weighted([
    [window - rng.int(0, Math.min(27, window - 1)), 20],
    [rng.int(1, Math.min(recent, window)), 45],
    [rng.int(1, window), 35],
  ])
  const day = today - since
  if (weekday(day) === 6) return day - rng.int(1, 5)
  return weekday(day) === 0 ? day - rng.int(2, 6) : day
}

/** A case and an age that goes with it: most patients are in their middle years. */
export function drawCase(rng: Random, script: Script | null): { case: Case; age: number } {
  const scripted = cases.find(({ condition }) => condition === script?.condition)
  const [first, ...others] = cases
  const entry =
    scripted ??
    rng.weighted([[first, first.weight], ...others.map((other) => [other, other.weight] as const)])
  const [youngest, oldest] = entry.ages
  let age = Math.round(rng.normal(50, 15))
  for (let tries = 0; tries < 50 && (age < youngest || age > oldest); tries += 1) {
    age = Math.round(rng.normal(50, 15))
  }
  return { case: entry, age: Math.min(oldest, Math.max(youngest, age)) }
}

export function drawIntake(
  rng: Random,
  model: TwinModel,
  patient: Patient,
  memberId: string,
  script: Script | null,
  entry: Case,
  { today, window }: { today: number; window: number },
): Intake {
  const caseOfPatient: CaseOfPatient = {
    case: entry,
    worseSide: rng.chance(0.55) ? 'right' : 'left',
  }
  const drawnStart = drawStart(rng, today, window)
  return {
    patient,
    memberId,
    script,
    caseOfPatient,
    traits: { ...drawTraits(rng, model, script?.traits.responder), ...script?.traits },
    findings: drawFindings(rng, caseOfPatient),
    habits: drawHabits(rng, model, script),
    startsOn: script ? today - Math.min(script.startsDaysAgo, window) : drawnStart,
  }
}
