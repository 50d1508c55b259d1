import { Site } from '@healing-touch/domain/body/site.ts'
import { Evidence, Guideline } from '@healing-touch/domain/evidence/evidence.ts'
import { purposeIds } from '@healing-touch/domain/outcomes/purposes.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { currentPhase } from '@healing-touch/domain/plans/current-phase.ts'
import { Phase, type Plan, type Reason } from '@healing-touch/domain/plans/plan.ts'
import { entryOf, type PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { ownWordsRule } from '@healing-touch/domain/plans/set-goals.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { wordDose } from '@healing-touch/domain/self-care/word-dose.ts'
import { Pressure } from '@healing-touch/domain/techniques/pressure.ts'
import { z } from 'zod'
import { PatientGoal, patientGoals } from '../outcomes/patient-goal.ts'
import { PatientLimit, patientLimits } from './patient-limits.ts'
import { isFromAnswers, PatientReason, patientReason, patientRejection } from './patient-reason.ts'

/**
 * The part of a plan that is meant for its patient. Left out: the therapist's hypotheses, why a version was changed,
 * which rule fired, what is still to be asked, and what the catalogue no longer knows by name.
 */
export const PatientPlan = z.strictObject({
  conditions: z.array(
    z.strictObject({
      name: z.string(),
      about: z.string(),
      evidence: z.array(Evidence),
      /** Each as it stands: bodies may contradict each other. */
      guidelines: z.array(Guideline),
    }),
  ),
  goals: z.array(PatientGoal),
  phases: z.array(Phase),
  /** Index of the phase that the course is in. */
  phase: z.int(),
  visits: z.int(),
  dose: z.strictObject({
    minutes: z.int(),
    perWeek: z.strictObject({ low: z.number(), high: z.number() }),
    weeks: z.int(),
    why: PatientReason,
  }),
  techniques: z.array(
    z.strictObject({
      name: z.string(),
      about: z.string(),
      purposes: z.array(z.enum(purposeIds)),
      sites: z.array(Site),
      minutes: z.int(),
      pressure: Pressure.nullable(),
      why: PatientReason,
    }),
  ),
  selfCare: z.array(
    z.strictObject({
      name: z.string(),
      minutes: z.number(),
      perWeek: z.int(),
      /** How much, in a line; null where there is nothing to count. */
      dose: z.string().nullable(),
      /** When not to do it at all. */
      avoid: z.array(z.string()),
      why: PatientReason,
    }),
  ),
  leftOut: z.array(z.strictObject({ name: z.string(), why: PatientReason })),
  /** What the patient's own answers forbid or cap today. */
  limits: z.array(PatientLimit),
  /** What keeps the work safe. */
  cautions: z.array(PatientReason),
  /** What to look out for between visits, with what to do then. */
  watchFor: z.strictObject({
    signs: z.array(PatientReason),
    card: z.array(z.string()),
  }),
  reassess: z.strictObject({ visits: z.int(), weeks: z.int() }),
  discharge: z.array(z.string()),
})
export type PatientPlan = z.infer<typeof PatientPlan>

/** Given to everybody with a plan, so it stands with what to watch for and not with the exercises. */
const redFlagCard = 'red-flag-card'

type Course = {
  readonly series: readonly OutcomeSeries[]
  readonly openedOn: string
  readonly visits: readonly string[]
  /** Of today; null where nobody was asked. */
  readonly safety: Pick<SafetyDay, 'limits'> | null
}

export function patientPlan(
  { content, status }: Pick<Plan, 'content' | 'status'>,
  known: PlanCatalogue,
  course: Course,
): PatientPlan {
  const visits = course.visits.length
  const cautions = content.cautions.filter(
    (reason) => !isFromAnswers(reason) && reason.rule !== ownWordsRule,
  )
  const isSign = ({ rule }: Reason) => /^r\d/.test(rule) || rule === 'safety-net'
  return {
    conditions: content.conditions.flatMap((id) => {
      const condition = entryOf(known.conditions, id)
      if (!condition) return []
      const { name, about, evidence, guidelines } = condition
      return [{ name, about, evidence: [...evidence], guidelines: [...guidelines] }]
    }),
    goals: patientGoals({ content, status }, { ...course, known }),
    phases: content.phases,
    phase: currentPhase(content.phases, visits),
    visits,
    dose: {
      minutes: content.dose.minutes,
      perWeek: content.dose.perWeek,
      weeks: content.dose.weeks,
      why: patientReason(content.dose.reason),
    },
    techniques: content.techniques.flatMap(
      ({ technique: id, sites, minutes, pressure, reason }) => {
        const technique = entryOf(known.techniques, id)
        if (!technique) return []
        const { name, about, purposes } = technique
        return [
          {
            name,
            about,
            purposes: [...purposes],
            sites,
            minutes,
            pressure,
            why: patientReason(reason),
          },
        ]
      },
    ),
    selfCare: content.selfCare.flatMap(({ selfCare: id, perWeek, reason }) => {
      const item = id === redFlagCard ? undefined : entryOf(known.selfCare, id)
      if (!item) return []
      const { name, minutes, dose, avoid } = item
      const words = (dose && wordDose(dose)) || null
      return [
        { name, minutes, perWeek, dose: words, avoid: [...avoid], why: patientReason(reason) },
      ]
    }),
    leftOut: content.rejected.flatMap(({ technique: id, reason }) => {
      const technique = entryOf(known.techniques, id)
      return technique ? [{ name: technique.name, why: patientRejection(reason) }] : []
    }),
    limits: course.safety ? patientLimits(course.safety) : [],
    cautions: cautions.filter((reason) => !isSign(reason)).map(patientReason),
    watchFor: {
      signs: cautions.filter(isSign).map(patientReason),
      card: [...(entryOf(known.selfCare, redFlagCard)?.steps ?? [])],
    },
    reassess: content.reassess,
    discharge: content.discharge,
  }
}
