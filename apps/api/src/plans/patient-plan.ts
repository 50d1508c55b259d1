import { Site } from '@healing-touch/domain/body/site.ts'
import { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import { Source } from '@healing-touch/domain/evidence/source.ts'
import { purposeIds } from '@healing-touch/domain/outcomes/purposes.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { currentPhase } from '@healing-touch/domain/plans/current-phase.ts'
import { Phase, type PlanContent, type Reason } from '@healing-touch/domain/plans/plan.ts'
import { entryOf, type PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { Pressure } from '@healing-touch/domain/techniques/pressure.ts'
import { z } from 'zod'
import { GoalStanding, standingOf } from '../outcomes/goal-standing.ts'

const Why = z.strictObject({
  text: z.string(),
  evidence: z.array(Evidence),
  sources: z.array(Source),
})

/**
 * The part of a plan that is meant for its patient. Left out: the therapist's hypotheses, why a version was changed,
 * which rule fired, and what the catalogue no longer knows by name.
 */
export const PatientPlan = z.strictObject({
  conditions: z.array(z.strictObject({ name: z.string(), about: z.string() })),
  goals: z.array(GoalStanding),
  phases: z.array(Phase),
  /** Index of the phase that the course is in. */
  phase: z.int(),
  visits: z.int(),
  dose: z.strictObject({
    minutes: z.int(),
    perWeek: z.strictObject({ low: z.number(), high: z.number() }),
    weeks: z.int(),
    why: Why,
  }),
  techniques: z.array(
    z.strictObject({
      name: z.string(),
      about: z.string(),
      purposes: z.array(z.enum(purposeIds)),
      sites: z.array(Site),
      minutes: z.int(),
      pressure: Pressure.nullable(),
      why: Why,
    }),
  ),
  selfCare: z.array(
    z.strictObject({ name: z.string(), minutes: z.number(), perWeek: z.int(), why: Why }),
  ),
  leftOut: z.array(z.strictObject({ name: z.string(), why: Why })),
  cautions: z.array(Why),
  reassess: z.strictObject({ visits: z.int(), weeks: z.int() }),
  discharge: z.array(z.string()),
})
export type PatientPlan = z.infer<typeof PatientPlan>

export function patientPlan(
  content: PlanContent,
  known: PlanCatalogue,
  { series, visits }: { series: readonly OutcomeSeries[]; visits: number },
): PatientPlan {
  return {
    conditions: content.conditions.flatMap((id) => {
      const condition = entryOf(known.conditions, id)
      return condition ? [{ name: condition.name, about: condition.about }] : []
    }),
    goals: content.goals.flatMap((goal) => standingOf(goal, series)),
    phases: content.phases,
    phase: currentPhase(content.phases, visits),
    visits,
    dose: {
      minutes: content.dose.minutes,
      perWeek: content.dose.perWeek,
      weeks: content.dose.weeks,
      why: whyOf(content.dose.reason),
    },
    techniques: content.techniques.flatMap(
      ({ technique: id, sites, minutes, pressure, reason }) => {
        const technique = entryOf(known.techniques, id)
        if (!technique) return []
        const { name, about, purposes } = technique
        return [
          { name, about, purposes: [...purposes], sites, minutes, pressure, why: whyOf(reason) },
        ]
      },
    ),
    selfCare: content.selfCare.flatMap(({ selfCare: id, perWeek, reason }) => {
      const item = entryOf(known.selfCare, id)
      return item ? [{ name: item.name, minutes: item.minutes, perWeek, why: whyOf(reason) }] : []
    }),
    leftOut: content.rejected.flatMap(({ technique: id, reason }) => {
      const technique = entryOf(known.techniques, id)
      return technique ? [{ name: technique.name, why: whyOf(reason) }] : []
    }),
    cautions: content.cautions.map(whyOf),
    reassess: content.reassess,
    discharge: content.discharge,
  }
}

function whyOf({ text, evidence, sources }: Reason): z.infer<typeof Why> {
  return { text, evidence, sources }
}
