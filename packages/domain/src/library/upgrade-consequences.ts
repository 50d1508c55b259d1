import type { Instrument } from '../outcomes/instrument.ts'
import type { OutcomeSeries } from '../outcomes/series.ts'
import type { Assessment } from '../plans/assessment.ts'
import { draftPlan } from '../plans/draft-plan.ts'
import type { PlanContent } from '../plans/plan.ts'
import { entryOf, type PlanCatalogue } from '../plans/plan-catalogue.ts'
import { setGoals } from '../plans/set-goals.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Rulebook } from '../safety/safety-on.ts'
import { type AdviceChange, adviceChanges } from './advice-changes.ts'
import type { Content } from './content.ts'
import { asAccepted } from './kept-instrument.ts'
import { asRulebook } from './kept-rule.ts'
import type { PackChange } from './pack.ts'
import { type HeldChange, limitChanges, readingChanges } from './since-update.ts'

export type PatientInCare = {
  readonly patientId: string
  readonly name: string
  /** The newest of the open episode. */
  readonly assessment: { readonly id: string; readonly at: string; readonly content: Assessment }
  /** Of today, by the rules in force. */
  readonly safety: SafetyDay
  /** The same day by other rules. */
  readonly safetyBy: (rules: Rulebook) => SafetyDay
  /** At least those of the measures that changed (`changedMeasures`). */
  readonly series: readonly OutcomeSeries[]
}

/** An upgrade of the content, with what plans may choose from before and after it is accepted; the measures are today's. */
export type Upgrade = {
  readonly accepted: Content
  /** What the offered content has otherwise. */
  readonly changes: readonly PackChange[]
  readonly inForce: PlanCatalogue
  readonly afterwards: PlanCatalogue
}

export type Consequence = {
  readonly patientId: string
  readonly name: string
  /** What would be suggested otherwise once the content is accepted. */
  readonly waiting: readonly AdviceChange[]
  /** What the program reads otherwise since it was updated: measures and safety rules wait for nobody. */
  readonly holding: readonly (HeldChange | AdviceChange)[]
}

/** The measures whose numbers, questions or scoring differ from the accepted ones. */
export function changedMeasures(changes: readonly PackChange[]): string[] {
  return changes.flatMap(({ kind, change, id }) =>
    kind === 'instrument' && change === 'changed' ? [id] : [],
  )
}

/**
 * Whose advice an upgrade of the content changes, and how, in the order given: by rules and measures at once, by
 * conditions, techniques and self-care when it is accepted. A patient whom nothing of it concerns is not drafted for.
 */
export function upgradeConsequences(
  patients: readonly PatientInCare[],
  upgrade: Upgrade,
): Consequence[] {
  const differs = differences(upgrade)
  return patients.flatMap((patient) => {
    const limits = limitsSince(patient, differs)
    const readings = patient.series.flatMap((one) => readingsSince(one, differs))
    const concerned = isConcerned(patient, differs, upgrade)
    const now =
      concerned || limits.length > 0 || differs.measures.size > 0
        ? suggested(patient, upgrade.inForce, patient.safety)
        : null
    const before =
      limits.length > 0
        ? earlierDraft(patient, differs, upgrade)
        : earlierGoals(patient, now, differs)
    const holding = [...limits, ...readings, ...adviceChanges(before, now)]
    const waiting = concerned
      ? adviceChanges(now, suggested(patient, upgrade.afterwards, patient.safety))
      : []
    if (holding.length === 0 && waiting.length === 0) return []
    return [{ patientId: patient.patientId, name: patient.name, waiting, holding }]
  })
}

type Differences = {
  /** Conditions, techniques and self-care that differ, as `kind id`. */
  readonly entries: ReadonlySet<string>
  /** Measures that differ, by id: with the accepted numbers, and as they are. */
  readonly measures: ReadonlyMap<string, { readonly was: Instrument; readonly is: Instrument }>
  readonly rescored: ReadonlySet<string>
  readonly earlierMeasures: PlanCatalogue['instruments']
  /** The rules that differ, by id, and the accepted ones of them. */
  readonly rules: ReadonlySet<string>
  readonly earlierRules: Rulebook
  readonly allEarlierRules: Rulebook
}

function differences({ accepted, changes, inForce }: Upgrade): Differences {
  const changed = new Set(changedMeasures(changes))
  const measures = new Map(
    (accepted.instruments ?? []).flatMap((kept) => {
      const today = changed.has(kept.id) ? entryOf(inForce.instruments, kept.id) : null
      return today ? [[kept.id, { was: asAccepted(today, kept), is: today }] as const] : []
    }),
  )
  const rescored = changes.flatMap(({ kind, id, parts }) =>
    kind === 'instrument' && parts.includes('scoring') ? [id] : [],
  )
  const rules = new Set(changes.flatMap(({ kind, id }) => (kind === 'rule' ? [id] : [])))
  const allEarlierRules = asRulebook(accepted.rules ?? [])
  return {
    entries: new Set(changes.map(({ kind, id }) => `${kind} ${id}`)),
    measures,
    rescored: new Set(rescored),
    earlierMeasures: {
      ...inForce.instruments,
      ...Object.fromEntries([...measures].map(([id, { was }]) => [id, was])),
    },
    rules,
    earlierRules: allEarlierRules.filter(({ id }) => rules.has(id)),
    allEarlierRules,
  }
}

function limitsSince(
  { safety, safetyBy }: PatientInCare,
  { rules, earlierRules }: Differences,
): HeldChange[] {
  if (rules.size === 0) return []
  return limitChanges(
    safetyBy(earlierRules).limits,
    safety.limits.filter(({ rule }) => rules.has(rule)),
  )
}

function readingsSince(one: OutcomeSeries, { measures, rescored }: Differences): HeldChange[] {
  const { instrument } = one.series
  const measure = measures.get(instrument)
  if (!measure) return []
  const scoring = rescored.has(instrument) ? [{ kind: 'scoring' as const, series: one.series }] : []
  return [...readingChanges(one, measure.was, measure.is), ...scoring]
}

/** Whether a suggestion for this patient reads an entry that differs. */
function isConcerned(
  { assessment }: PatientInCare,
  { entries }: Differences,
  { inForce }: Upgrade,
): boolean {
  return assessment.content.conditions.some((id) => {
    if (entries.has(`condition ${id}`)) return true
    const condition = entryOf(inForce.conditions, id)
    if (!condition) return false
    const { techniques, notAdvised, selfCare } = condition
    return (
      [...techniques, ...notAdvised].some((one) => entries.has(`technique ${one.technique}`)) ||
      selfCare.some((one) => entries.has(`self-care ${one}`))
    )
  })
}

function earlierDraft(
  patient: PatientInCare,
  { earlierMeasures, allEarlierRules }: Differences,
  { inForce }: Upgrade,
): PlanContent | null {
  const catalogue = { ...inForce, instruments: earlierMeasures }
  return suggested(patient, catalogue, patient.safetyBy(allEarlierRules))
}

/** Measures speak in the goals alone: under the same limits the rest is as it is now. */
function earlierGoals(
  { assessment }: PatientInCare,
  now: PlanContent | null,
  { earlierMeasures, measures }: Differences,
): PlanContent | null {
  if (!now || measures.size === 0) return now
  const at = { byDay: assessment.at, newId: () => assessment.id }
  return { ...now, goals: setGoals(assessment.content, earlierMeasures, at).goals }
}

function suggested(
  { assessment }: PatientInCare,
  catalogue: PlanCatalogue,
  safety: SafetyDay,
): PlanContent | null {
  const newId = () => assessment.id
  const at = { now: assessment.at, today: safety.day, newId }
  const drafted = draftPlan(assessment.content, catalogue, safety, at)
  return drafted.ok ? drafted.value : null
}
