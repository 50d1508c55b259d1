import { seriesKey } from '../outcomes/series-key.ts'
import type { Goal, PlanContent, Reason } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'

/**
 * A plan with reasons of our own making, whatever came with it: a choice that stood before keeps its reason, one that is new
 * is the therapist's, with what the catalogue says of it. The problems, what was left out, the cautions and the dose's reason stay.
 */
export function withOwnReasons(
  { problems: _, ...sent }: PlanContent,
  before: PlanContent,
  { techniques, selfCare, instruments }: PlanCatalogue,
): PlanContent {
  const knownTechniques = new Map(before.techniques.map((one) => [one.technique, one.reason]))
  const knownSelfCare = new Map(before.selfCare.map((one) => [one.selfCare, one.reason]))
  const knownGoals = new Map(before.goals.map((goal) => [goalKey(goal), goal]))
  return {
    ...sent,
    ...(before.problems && { problems: before.problems }),
    goals: sent.goals.map(({ reason: _, ...goal }) => {
      const known = knownGoals.get(goalKey(goal))
      const reason = known ? known.reason : chosen(entryOf(instruments, goal.series.instrument))
      return reason ? { ...goal, reason } : goal
    }),
    dose: { ...sent.dose, reason: before.dose.reason },
    techniques: sent.techniques.map((planned) => ({
      ...planned,
      reason:
        knownTechniques.get(planned.technique) ?? chosen(entryOf(techniques, planned.technique)),
    })),
    rejected: before.rejected.filter(
      ({ technique }) => !sent.techniques.some((one) => one.technique === technique),
    ),
    selfCare: sent.selfCare.map((planned) => ({
      ...planned,
      reason: knownSelfCare.get(planned.selfCare) ?? chosen(entryOf(selfCare, planned.selfCare)),
    })),
    cautions: before.cautions,
  }
}

/** What its reason speaks of: the measure, from where, to where. */
function goalKey({
  series,
  baseline,
  target,
}: Pick<Goal, 'series' | 'baseline' | 'target'>): string {
  return JSON.stringify([seriesKey(series), baseline, target])
}

type Entry = {
  readonly evidence?: readonly Reason['evidence'][number][]
  readonly sources: readonly Reason['sources'][number][]
}

function chosen(entry: Entry | null): Reason {
  return {
    rule: 'therapist-choice',
    text: 'Chosen by the therapist.',
    evidence: [...(entry?.evidence ?? [])],
    sources: [...(entry?.sources ?? [])],
  }
}
