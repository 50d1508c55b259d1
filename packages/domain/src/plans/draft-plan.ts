import type { Condition } from '../conditions/condition.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Assessment } from './assessment.ts'
import { chooseSelfCare } from './choose-self-care.ts'
import { chooseTechniques } from './choose-techniques.ts'
import { careOf } from './course-of-care.ts'
import { expectedFrom } from './expected-change.ts'
import { listProblems } from './list-problems.ts'
import { placeCautions } from './place-cautions.ts'
import type { PlanContent, Reason } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import type { PlanRefusal } from './plan-refusal.ts'
import { safetyCautions } from './safety-cautions.ts'
import { setGoals } from './set-goals.ts'

/** Re-assess every 4 visits or 4 weeks, whichever comes first. Decision. */
const reassess = { visits: 4, weeks: 4 }

/**
 * Suggests a plan from an assessment: goals, phases, dose, techniques, self-care, cautions and what was left out, each
 * with its reason. Deterministic: the same assessment, catalogue, instant and ids give the same plan. Nothing is proposed
 * that is unwanted, not advised, over the visit's minutes, or that `safety` does not allow; where the session is blocked
 * there is no plan. `safety` is that of `today`, an older one is refused. `now` is an ISO instant, `today` its day.
 */
export function draftPlan(
  assessment: Assessment,
  catalogue: PlanCatalogue,
  safety: SafetyDay,
  {
    now,
    today,
    newId,
  }: { readonly now: string; readonly today: string; readonly newId: () => string },
): Result<PlanContent, PlanRefusal> {
  const conditions: Condition[] = []
  for (const id of assessment.conditions) {
    const condition = entryOf(catalogue.conditions, id)
    if (!condition) return refuse({ kind: 'unknown-condition', field: 'conditions', condition: id })
    if (!conditions.includes(condition)) conditions.push(condition)
  }
  const [main] = conditions
  if (!main) return refuse({ kind: 'unknown-condition', field: 'conditions', condition: '' })

  if (safety.day !== today)
    return refuse({ kind: 'expired-safety', field: 'safety', of: safety.day, asked: today })
  if (safety.session.blocked)
    return refuse({ kind: 'session-blocked', field: 'safety', because: blockedBy(safety) })

  const { dose, phases, lastDay } = careOf(main, assessment, safety, now)
  const { chosen, rejected } = chooseTechniques(
    assessment,
    conditions,
    catalogue,
    safety,
    dose.minutes,
  )
  if (chosen.length === 0)
    return refuse({ kind: 'no-technique', field: 'techniques', because: reasonsOf(rejected) })
  const { goals, without } = setGoals(assessment, catalogue.instruments, { byDay: lastDay, newId })
  const atHome = chooseSelfCare(conditions, catalogue.selfCare, assessment, safety)
  const stopRule = Math.min(...conditions.map(({ reviewAfterVisits }) => reviewAfterVisits))
  const ids = conditions.map(({ id }) => id)
  return accept({
    conditions: ids,
    problems: listProblems(assessment, conditions),
    goals,
    phases,
    dose,
    techniques: chosen.map((one) => expecting(one, ids, lastDay)),
    rejected,
    selfCare: atHome.chosen.map((one) => expecting(one, ids, lastDay)),
    hypotheses: assessment.hypotheses,
    cautions: [
      ...conditions.flatMap(cautionsOf),
      ...safetyCautions(safety),
      ...placeCautions(assessment, chosen),
      ...without,
      ...atHome.without,
      safetyNet,
    ],
    reassess,
    discharge: [
      'Goals are met, or you feel much better, and that holds at two re-assessments.',
      `No reliable change after ${stopRule} visits: we stop and look for another way.`,
      'Anything that makes massage unsafe.',
      'You no longer want it.',
    ],
  })
}

const safetyNet: Reason = {
  rule: 'safety-net',
  text: 'New numbness, weakness, fever, sudden severe headache, chest pain or trouble with bladder or bowel: do not wait for the next visit, get medical help.',
  evidence: [],
  sources: [
    { citation: 'Finucane et al., J Orthop Sports Phys Ther 2020;50:350–372', mark: 'established' },
  ],
}

/** A choice with what its evidence lets anybody expect, and by when. */
function expecting<Choice extends { readonly reason: Reason }>(
  choice: Choice,
  conditions: readonly string[],
  by: string,
): Choice & { readonly reason: Reason } {
  const expected = expectedFrom(choice.reason.evidence, conditions, by)
  return { ...choice, reason: { ...choice.reason, expected } }
}

/** Why nothing was left, each reason once; the first few say it. */
function reasonsOf(rejected: PlanContent['rejected']): string[] {
  return [...new Set(rejected.map(({ reason }) => reason.text))].slice(0, 3)
}

/** The rules that say "not today", by name. */
function blockedBy({ limits, session }: SafetyDay): string[] {
  const blocking = limits.filter(({ rule }) => session.because.includes(rule))
  return [...new Set(blocking.map(({ rule, name }) => `${rule} ${name}`))]
}

function cautionsOf({ cautions }: Condition): Reason[] {
  return cautions.map(({ rule, text, source }) => ({
    rule: rule.toLowerCase(),
    text,
    evidence: [],
    sources: [source],
  }))
}
