import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { readChange } from '@healing-touch/domain/outcomes/read-change.ts'
import { groupSeries, type OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import { subscoresOf } from '@healing-touch/domain/outcomes/subscores.ts'
import { seriesName } from '@healing-touch/domain/outcomes/variant.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { Review } from '@healing-touch/domain/plans/review.ts'
import { attention } from '@healing-touch/domain/visits/attention.ts'
import { type DatedPainMap, whatChanged } from '@healing-touch/domain/visits/what-changed.ts'
import { wordAttention, wordDifference } from '@healing-touch/domain/visits/word-attention.ts'
import type { KnownEntries } from '../library/own-entries.ts'
import { reviewOf } from '../plans/review-of.ts'
import type { Person } from './load-people.ts'

export type Phrase = { readonly tone: 'attention' | 'good' | 'neutral'; readonly text: string }

export type Care = {
  readonly condition: string | null
  /** Since the last charted visit, the most telling first. */
  readonly changes: readonly Phrase[]
  /** Why this patient needs a look, the heaviest first. */
  readonly flags: readonly Phrase[]
  readonly weight: number
  readonly review: Review | null
}

/** The catalogue with the practice's own beside it. */
type Known = Pick<KnownEntries, 'conditions' | 'instruments' | 'findInstrument'>

type Measured = {
  readonly outcomes: readonly Outcome[]
  readonly painMaps: readonly DatedPainMap[]
}

/** What a list or a chart says of a patient's care, in words; the words come from here so that no screen needs the catalogues. */
export function readCare(
  person: Person,
  { outcomes, painMaps }: Measured,
  now: string,
  known: Known,
): Care {
  const { episode, plan, visits, lastVisitAt } = person
  const all = groupSeries(outcomes).flatMap((one) => {
    const instrument = known.findInstrument(one.series.instrument)
    if (!instrument) return []
    const change = readChange(instrument, one.series.variant, one.points)
    return [{ ...one, instrument, change }]
  })
  const differences = lastVisitAt
    ? whatChanged({ lastVisitAt, series: all, painMaps, lastCheckInAt: person.lastCheckInAt }, now)
    : []
  const judged = { openedOn: episode?.openedOn ?? '', visits, series: all, catalogue: known }
  const nameOf = nameIn(known)
  const review = plan && reviewOf(plan, judged, now)
  const numbers = review?.numbers
  const { reasons, weight } = attention(
    {
      hasOpenEpisode: episode !== null && episode.closedOn === null,
      hasPlan: plan !== null,
      lastVisitAt,
      nextAppointmentAt: person.nextAppointmentAt,
      differences,
      worse: all
        .filter(({ change }) => change.verdict === 'worse')
        .map(({ series, change }) => ({ series, change: change.change ?? 0 })),
      positive: positiveSubscores(all),
      visitsWithoutChange:
        numbers && numbers.better === 0 && numbers.visits >= numbers.stopAfter
          ? numbers.visits
          : null,
      reviewDue: review?.due ? { visits: visits.length, weeks: review.numbers.weeks } : null,
    },
    now,
  )
  return {
    condition: episode && conditionName(episode.condition, known),
    changes: differences.map((difference) => ({
      tone: toneOf(difference),
      text: wordDifference(difference, nameOf),
    })),
    flags: reasons.map((reason) => ({ tone: 'attention', text: wordAttention(reason, nameOf) })),
    weight,
    review,
  }
}

/** A condition in words, the practice's own too. */
export function conditionName(id: string, { conditions }: Pick<Known, 'conditions'>): string {
  return entryOf(conditions, id)?.name ?? id
}

function nameIn({ findInstrument }: Known) {
  return (series: OutcomeSeries['series']) => {
    const instrument = findInstrument(series.instrument)
    return instrument ? seriesName(instrument, series.variant, series.side) : series.instrument
  }
}

function toneOf(difference: ReturnType<typeof whatChanged>[number]): Phrase['tone'] {
  if (difference.kind === 'score' && difference.beyondNoise === true)
    return difference.change > 0 ? 'good' : 'attention'
  return difference.kind === 'new-place' ? 'attention' : 'neutral'
}

function positiveSubscores(
  all: readonly (OutcomeSeries & { instrument: Parameters<typeof subscoresOf>[0] })[],
): { name: string; score: number }[] {
  return all.flatMap(({ instrument, outcomes }) => {
    const latest = outcomes.at(-1)
    if (!latest) return []
    return subscoresOf(instrument, latest.answers).flatMap(({ name, score, positive }) =>
      positive && score !== null ? [{ name, score }] : [],
    )
  })
}
