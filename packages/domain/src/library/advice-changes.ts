import { siteKey } from '../body/site-key.ts'
import type { Series } from '../outcomes/outcome.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import type { PlanContent } from '../plans/plan.ts'

/** One way in which the advice for a patient differs. Names are ids; screens word them. */
export type AdviceChange =
  | { readonly kind: 'technique-added' | 'technique-removed'; readonly technique: string }
  | {
      readonly kind: 'technique-changed'
      readonly technique: string
      readonly part: 'pressure' | 'minutes' | 'places'
    }
  | { readonly kind: 'dose' }
  | { readonly kind: 'self-care-added' | 'self-care-removed'; readonly selfCare: string }
  | { readonly kind: 'caution-added' | 'caution-removed'; readonly text: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'goal-added' | 'goal-removed'; readonly series: Series }
  | {
      readonly kind: 'goal-changed'
      readonly series: Series
      /** The targets, in the unit of the series. */
      readonly was: number
      readonly is: number
    }
  /** Nothing fits any more, or something does again. */
  | { readonly kind: 'suggestion-gone' | 'suggestion-back' }

/**
 * What the second suggestion advises otherwise than the first, for the same patient: other words for the same advice are
 * no change. Only suggestions are compared; a plan in force changes when its therapist changes it.
 */
export function adviceChanges(
  before: PlanContent | null,
  after: PlanContent | null,
): AdviceChange[] {
  if (!before) return after ? [{ kind: 'suggestion-back' }] : []
  if (!after) return [{ kind: 'suggestion-gone' }]
  return [
    ...goalChanges(before, after),
    ...techniqueChanges(before, after),
    ...(doseOf(before) === doseOf(after) ? [] : [{ kind: 'dose' as const }]),
    ...selfCareChanges(before, after),
    ...cautionChanges(before, after),
    ...(reviewOf(before) === reviewOf(after) ? [] : [{ kind: 'review' as const }]),
  ]
}

function techniqueChanges(before: PlanContent, after: PlanContent): AdviceChange[] {
  const removed = before.techniques
    .filter(({ technique }) => !after.techniques.some((one) => one.technique === technique))
    .map(({ technique }) => ({ kind: 'technique-removed' as const, technique }))
  const others = after.techniques.flatMap((now): AdviceChange[] => {
    const { technique } = now
    const was = before.techniques.find((one) => one.technique === technique)
    if (!was) return [{ kind: 'technique-added', technique }]
    const parts = (['pressure', 'minutes'] as const).filter((part) => was[part] !== now[part])
    const places = (sites: typeof now.sites) => sites.map(siteKey).toSorted().join(' ')
    return [...parts, ...(places(was.sites) === places(now.sites) ? [] : ['places' as const])].map(
      (part) => ({ kind: 'technique-changed', technique, part }),
    )
  })
  return [...removed, ...others]
}

function goalChanges(before: PlanContent, after: PlanContent): AdviceChange[] {
  const was = new Map(before.goals.map((goal) => [seriesKey(goal.series), goal]))
  const is = new Map(after.goals.map((goal) => [seriesKey(goal.series), goal]))
  const removed = [...was].flatMap(([key, { series }]) =>
    is.has(key) ? [] : [{ kind: 'goal-removed' as const, series }],
  )
  const others = [...is].flatMap(([key, { series, target }]): AdviceChange[] => {
    const earlier = was.get(key)
    if (!earlier) return [{ kind: 'goal-added', series }]
    if (earlier.target === target) return []
    return [{ kind: 'goal-changed', series, was: earlier.target, is: target }]
  })
  return [...removed, ...others]
}

function selfCareChanges(before: PlanContent, after: PlanContent): AdviceChange[] {
  const [was, is] = [
    before.selfCare.map(({ selfCare }) => selfCare),
    after.selfCare.map(({ selfCare }) => selfCare),
  ]
  return [
    ...missing(was, is).map((selfCare) => ({ kind: 'self-care-removed' as const, selfCare })),
    ...missing(is, was).map((selfCare) => ({ kind: 'self-care-added' as const, selfCare })),
  ]
}

function cautionChanges(before: PlanContent, after: PlanContent): AdviceChange[] {
  const [was, is] = [
    before.cautions.map(({ text }) => text),
    after.cautions.map(({ text }) => text),
  ]
  return [
    ...missing(was, is).map((text) => ({ kind: 'caution-removed' as const, text })),
    ...missing(is, was).map((text) => ({ kind: 'caution-added' as const, text })),
  ]
}

function missing(from: readonly string[], among: readonly string[]): string[] {
  return from.filter((one) => !among.includes(one))
}

function doseOf({ dose: { minutes, perWeek, weeks } }: PlanContent): string {
  return `${minutes} ${perWeek.low} ${perWeek.high} ${weeks}`
}

function reviewOf({ reassess, discharge }: PlanContent): string {
  return JSON.stringify([reassess, discharge])
}
