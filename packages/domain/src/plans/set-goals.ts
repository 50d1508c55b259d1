import type { Instrument } from '../outcomes/instrument.ts'
import type { Series } from '../outcomes/outcome.ts'
import type { Assessment } from './assessment.ts'
import { nearestTarget } from './goal-target.ts'
import { troubles } from './list-problems.ts'
import type { Goal, Reason } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'

type Wish = {
  readonly series: Series
  readonly baseline: number
  readonly words: (target: number) => string
}

/** PSFS needs three activities at baseline. */
const leastActivities = 3
/** Says to the therapist what is still to be asked. */
export const ownWordsRule = 'no-own-words-goal'
/**
 * Goals on what was measured at the assessment, each with the nearest target beyond noise and beyond what matters.
 * Where a scale leaves no room there is no goal, and the reason is said; so is that none is in the patient's own words, with
 * what to ask. That stops no plan: whoever comes in pain is seen first and asked for three activities later.
 */
export function setGoals(
  assessment: Assessment,
  instruments: Readonly<Record<string, Instrument>>,
  { byDay, newId }: { byDay: string; newId: () => string },
): { goals: Goal[]; without: Reason[] } {
  const goals: Goal[] = []
  const without: Reason[] = inOwnWords(assessment, instruments)
  for (const { series, baseline, words } of wishes(assessment)) {
    const instrument = entryOf(instruments, series.instrument)
    if (!instrument) continue
    const target = nearestTarget(instrument, series.variant, baseline)
    const promisesNothingLeft = target === instrument.range.low
    if (target === null || promisesNothingLeft)
      without.push({
        rule: 'no-goal',
        text: promisesNothingLeft
          ? `No goal on ${instrument.name}: from ${round(baseline)} a change beyond noise would mean none at all, and nobody can promise that.`
          : `No goal on ${instrument.name}: from ${round(baseline)} there is no room on its scale for a change beyond noise.`,
        evidence: [],
        sources: [...instrument.sources],
      })
    else {
      const reason = {
        rule: 'goal-target',
        text: `From ${round(baseline)} to ${target} is more than this measure varies by itself, and as much as people notice.`,
        evidence: [],
        sources: [...instrument.sources],
      }
      goals.push({ id: newId(), words: words(target), series, baseline, target, byDay, reason })
    }
  }
  return { goals, without }
}

function wishes(assessment: Assessment): Wish[] {
  const { activities, painPastWeek } = assessment
  const { stress, sleep } = troubles(assessment)
  const all: Wish[] = []
  if (activities.length >= leastActivities) {
    const names = activities.map(({ activity }) => activity)
    all.push({
      series: { instrument: 'psfs', variant: null, side: null },
      baseline: activities.reduce((sum, { rating }) => sum + rating, 0) / activities.length,
      words: () => `Do again with more ease: ${listed(names)}`,
    })
  }
  all.push({
    series: { instrument: 'nprs', variant: 'average-week', side: null },
    baseline: painPastWeek,
    words: (target) => `Average pain of ${target} or less over a week`,
  })
  if (stress !== null)
    all.push({
      series: { instrument: 'stress-nrs', variant: null, side: null },
      baseline: stress,
      words: (target) => `Stress of ${target} or less`,
    })
  if (sleep !== null)
    all.push({
      series: { instrument: 'sleep-nrs', variant: null, side: null },
      baseline: sleep,
      words: (target) => `Sleep quality of ${target} or more`,
    })
  return all
}

function inOwnWords(
  { activities: { length: named } }: Assessment,
  instruments: Readonly<Record<string, Instrument>>,
): Reason[] {
  const psfs = entryOf(instruments, 'psfs')
  if (!psfs || named >= leastActivities) return []
  return [
    {
      rule: ownWordsRule,
      text: `No goal in the patient’s own words: that takes at least three activities, each rated 0 to 10, and ${named === 0 ? 'none is' : `only ${named === 1 ? 'one is' : 'two are'}`} named. Ask: “What would you like to do again that this makes hard? How well can you do it today?” Then assess again.`,
      evidence: [],
      sources: [...psfs.sources],
    },
  ]
}

function listed(names: readonly string[]): string {
  const text = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(', ')
  return text.length <= 150 ? text : `${text.slice(0, 149)}…`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
