import type { Appointment } from '../appointments/appointment.ts'
import type { PainMap } from '../body/pain-map.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import type { Episode } from '../people/episode.ts'
import type { Member, Patient } from '../people/people.ts'
import type { Assessment } from '../plans/assessment.ts'
import type { Plan } from '../plans/plan.ts'
import type { Fact } from '../safety/fact.ts'
import type { RaisedReview } from '../safety/raise-review.ts'
import type { Routine, Tick } from '../self-care/self-care.ts'
import type { Visit } from '../visits/visit.ts'
import type { Responder } from './model.ts'

/** People a demo can point to, each with something to see. */
export const storyNames = [
  'improving',
  'flaring',
  'newcomer',
  'closed-well',
  'away',
  'low-mood',
] as const
export type StoryName = (typeof storyNames)[number]

export type TwinAssessment = {
  readonly id: string
  readonly patientId: string
  readonly episodeId: string
  readonly memberId: string
  readonly at: string
  readonly assessment: Assessment
}

export type TwinPainMap = {
  readonly id: string
  readonly patientId: string
  readonly at: string
  readonly visitId: string | null
  readonly checkInId: string | null
  readonly map: PainMap
}

export type TwinCheckIn = { readonly id: string; readonly patientId: string; readonly at: string }

/** One answer on safety, with the round it came in. */
export type TwinSafetyFact = {
  readonly id: string
  readonly patientId: string
  readonly roundId: string
  readonly ordinal: number
  readonly at: string
  /** The member who wrote it down; null for the patient's own word. */
  readonly memberId: string | null
  readonly fact: Fact
}

/** An answer that still needs a named reviewer. */
export type TwinSafetyReview = RaisedReview & {
  readonly id: string
  readonly patientId: string
  readonly at: string
}

/** What no reading shows: against this, a statistic can be judged. */
export type Truth = {
  readonly patientId: string
  readonly responder: Responder
  /** Usual pain before care, 0–10. */
  readonly baseline: number
  /** Share of the usual pain lost at full dose; negative is worse. */
  readonly effect: number
  /** Points of pain eased at once by a minute of hands-on work. */
  readonly reliefPerMinute: number
  /** The day the first entry of `trend` stands for. */
  readonly firstDay: string
  /** Expected pain of each day up to today: no wobble, no flare, no relief of the moment. */
  readonly trend: readonly number[]
}

export type TwinPractice = {
  readonly practice: { readonly id: string; readonly name: string; readonly zone: string }
  readonly members: Member[]
  readonly patients: Patient[]
  readonly episodes: Episode[]
  readonly assessments: TwinAssessment[]
  readonly plans: Plan[]
  readonly appointments: Appointment[]
  readonly visits: Visit[]
  readonly checkIns: TwinCheckIn[]
  readonly outcomes: Outcome[]
  readonly painMaps: TwinPainMap[]
  readonly routines: Routine[]
  readonly ticks: Tick[]
  readonly safetyFacts: TwinSafetyFact[]
  readonly safetyReviews: TwinSafetyReview[]
  readonly truth: Truth[]
  /** Patient ids of the demo stories; a small practice has only the first of them. */
  readonly stories: Readonly<Partial<Record<StoryName, string>>>
}
