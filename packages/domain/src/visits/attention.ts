import type { Site } from '../body/site.ts'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import type { Series } from '../outcomes/outcome.ts'
import type { Difference } from './what-changed.ts'

/** Why a patient needs a look before the next visit, the heaviest first. */
export type AttentionReason =
  | { readonly kind: 'low-mood'; readonly name: string; readonly score: number }
  | { readonly kind: 'pain-up'; readonly before: number; readonly after: number }
  | { readonly kind: 'worse'; readonly series: Series; readonly change: number }
  | { readonly kind: 'new-place'; readonly site: Site }
  | { readonly kind: 'no-change'; readonly visits: number }
  | { readonly kind: 'away'; readonly days: number }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'review-due'; readonly visits: number; readonly weeks: number }

const weights: Readonly<Record<AttentionReason['kind'], number>> = {
  'low-mood': 60,
  'pain-up': 50,
  worse: 40,
  'new-place': 25,
  'no-change': 25,
  away: 20,
  'no-plan': 20,
  'review-due': 15,
}

/** Pain up by this many points of 10 since the last visit asks for a rescreen. Decision, with the days below. */
const painJump = 3
const awayDays = 28
const dayMs = 24 * 60 * 60 * 1000

export type AttentionFacts = {
  readonly hasOpenEpisode: boolean
  readonly hasPlan: boolean
  /** Latest visit that was charted; null for somebody new. */
  readonly lastVisitAt: string | null
  readonly nextAppointmentAt: string | null
  /** Since the last visit, as `whatChanged` says. */
  readonly differences: readonly Difference[]
  /** Series whose verdict is "worse", with their change. */
  readonly worse: readonly { readonly series: Series; readonly change: number }[]
  /** Subscores of the latest answers that deserve a conversation. */
  readonly positive: readonly { readonly name: string; readonly score: number }[]
  /** Visits charted under the plan, when none of its measures has reliably changed and its stop rule is reached. */
  readonly visitsWithoutChange: number | null
  /** Visits and weeks since the last review, when one is due. */
  readonly reviewDue: { readonly visits: number; readonly weeks: number } | null
}

/**
 * The reasons a patient needs attention and their weight (0 = none; each kind counts once), for the order of the patient list. A closed episode
 * needs none. Rescreen triggers: pain up by 3 or more, a new place, 28 days away, a positive subscore.
 */
export function attention(
  facts: AttentionFacts,
  now: string,
): { readonly reasons: readonly AttentionReason[]; readonly weight: number } {
  if (!facts.hasOpenEpisode) return { reasons: [], weight: 0 }
  const reasons: AttentionReason[] = facts.positive.map((one) => ({ kind: 'low-mood', ...one }))
  const pain = facts.differences.find(isPainJump)
  if (pain) reasons.push({ kind: 'pain-up', before: pain.before, after: pain.after })
  const worst = facts.worse.toSorted((a, b) => a.change - b.change)[0]
  if (worst) reasons.push({ kind: 'worse', ...worst })
  const place = facts.differences.find((difference) => difference.kind === 'new-place')
  if (place) reasons.push({ kind: 'new-place', site: place.site })
  if (facts.visitsWithoutChange !== null)
    reasons.push({ kind: 'no-change', visits: facts.visitsWithoutChange })
  const days = daysSince(facts.lastVisitAt, now)
  if (days !== null && days >= awayDays && facts.nextAppointmentAt === null)
    reasons.push({ kind: 'away', days })
  if (!facts.hasPlan) reasons.push({ kind: 'no-plan' })
  else if (facts.reviewDue) reasons.push({ kind: 'review-due', ...facts.reviewDue })
  reasons.sort((a, b) => weights[b.kind] - weights[a.kind])
  const kinds = new Set(reasons.map(({ kind }) => kind))
  return { reasons, weight: [...kinds].reduce((sum, kind) => sum + weights[kind], 0) }
}

function isPainJump(difference: Difference): difference is Extract<Difference, { kind: 'score' }> {
  return (
    difference.kind === 'score' &&
    difference.series.instrument === 'nprs' &&
    difference.change <= -painJump
  )
}

function daysSince(at: string | null, now: string): number | null {
  return at === null ? null : Math.floor((epochMilliseconds(now) - epochMilliseconds(at)) / dayMs)
}
