import type { PainMark } from '../body/pain-map.ts'
import type { RegionId } from '../body/regions.ts'
import type { ConditionId } from '../conditions/conditions.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { Way } from '../outcomes/way.ts'
import type { Hypothesis } from '../plans/assessment.ts'

/** How one condition shows itself: what the twin needs to know to make up a believable patient. */
export type Case = {
  readonly condition: ConditionId
  /** How common it is in the practice, against the others. */
  readonly weight: number
  readonly ages: readonly [number, number]
  /** Where it hurts, the worst place first. `worse` hurts mostly on one side, `both` alike, `midline` has no side. */
  readonly places: NonEmpty<{
    readonly region: RegionId
    readonly spread: 'worse' | 'both' | 'midline'
  }>
  readonly qualities: NonEmpty<PainMark['qualities'][number]>
  readonly triggers: NonEmpty<string>
  /** What people miss: three or more to draw from. */
  readonly activities: readonly [string, string, string, ...string[]]
  readonly hypotheses: NonEmpty<Pick<Hypothesis, 'domain' | 'statement' | 'test'>>
  /** The movement that is short, its usual angle and how much of it is lost at first (0–1). */
  readonly movement: {
    readonly variant: string
    readonly way: Way
    readonly usual: number
    readonly short: number
    readonly sided: boolean
  } | null
  /** Test point of the algometer, where one is used. */
  readonly pressurePoint: string | null
  /** Minutes of stiffness in the morning at first; null where nobody asks. */
  readonly stiffness: number | null
}

/** The case as one patient has it. */
export type CaseOfPatient = { readonly case: Case; readonly worseSide: 'left' | 'right' }
