import type { PainMap } from '../body/pain-map.ts'
import type { Answers } from '../outcomes/instrument.ts'
import type { Outcome, Series } from '../outcomes/outcome.ts'
import type { OutcomeRefusal } from '../outcomes/outcome-refusal.ts'
import { recordOutcome } from '../outcomes/record-outcome.ts'
import { standing } from '../outcomes/series.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { wordOutcomeRefusal } from '../outcomes/word-refusal.ts'
import type { Episode } from '../people/episode.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Assessment } from './assessment.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'

/** Why an assessment was not saved. `field` is the path that needs another value. */
export type AssessmentRefusal =
  | { readonly kind: 'unknown-condition'; readonly field: 'conditions'; readonly condition: string }
  | { readonly kind: 'unknown-technique'; readonly field: 'unwanted'; readonly technique: string }
  | { readonly kind: 'measure'; readonly field: string; readonly refusal: OutcomeRefusal }
  | { readonly kind: 'saved-before'; readonly field: 'id' }

export type RecordedAssessment = {
  readonly id: string
  readonly patientId: string
  readonly episodeId: string
  readonly memberId: string
  readonly at: string
  readonly content: Assessment
}

/** An assessment with all that comes of it. */
export type WholeAssessment = {
  readonly assessment: RecordedAssessment
  /** The episode it opens; null when one was open. */
  readonly opens: Episode | null
  readonly outcomes: readonly Outcome[]
  /** Where it hurts, as a reading of its own; null where nothing is marked and nothing ever was. */
  readonly painMap: PainMap | null
}

type Facts = {
  readonly patientId: string
  readonly memberId: string
  /** The episode that is open; null when none is. */
  readonly open: Episode | null
  readonly earlier: readonly Outcome[]
  readonly mappedBefore: boolean
}

type Stamp = {
  readonly id: string
  readonly newId: () => string
  /** ISO instant. */
  readonly now: string
  /** The same as a day in the practice's zone. */
  readonly today: string
}

type Measure = {
  readonly field: keyof Assessment
  readonly series: Series
  readonly answers: Answers
  readonly baseline?: Answers
}

/** PSFS: three activities at the first measurement, two of the same later. */
const activitiesAtFirst = 3
const activitiesLater = 2

/**
 * What an assessment leaves behind: itself, an episode when none is open, and what was measured as outcomes of this
 * instant. Activities count as a measurement when there are three, later when two are those of the episode's first.
 */
export function recordAssessment(
  facts: Facts,
  content: Assessment,
  catalogue: Pick<PlanCatalogue, 'conditions' | 'techniques' | 'instruments'>,
  { id, newId, now, today }: Stamp,
): Result<WholeAssessment, AssessmentRefusal> {
  const condition = content.conditions.find((code) => !entryOf(catalogue.conditions, code))
  const [main] = content.conditions
  if (condition !== undefined || main === undefined)
    return refuse({
      kind: 'unknown-condition',
      field: 'conditions',
      condition: condition ?? '',
    })
  const technique = content.unwanted.find((code) => !entryOf(catalogue.techniques, code))
  if (technique !== undefined)
    return refuse({ kind: 'unknown-technique', field: 'unwanted', technique })

  const { patientId, memberId, open } = facts
  const episode = open ?? {
    id: newId(),
    patientId,
    condition: main,
    openedOn: today,
    closedOn: null,
  }
  const earlier = standing(facts.earlier)
  const outcomes: Outcome[] = []
  for (const { field, series, answers, baseline } of measuresOf(content, open, earlier)) {
    const recorded = recordOutcome(
      {
        patientId,
        visitId: null,
        checkInId: null,
        memberId,
        instrument: entryOf(catalogue.instruments, series.instrument),
        baseline,
        earlier: earlier.filter((outcome) => seriesKey(outcome) === seriesKey(series)),
      },
      { ...series, answers, at: now, moment: null },
      { id: newId(), now },
    )
    if (!recorded.ok) return refuse({ kind: 'measure', field, refusal: recorded.refusal })
    outcomes.push(recorded.value)
  }
  const { painMap } = content
  return accept({
    assessment: { id, patientId, episodeId: episode.id, memberId, at: now, content },
    opens: open ? null : episode,
    outcomes,
    painMap: painMap.marks.length > 0 || facts.mappedBefore ? painMap : null,
  })
}

function measuresOf(
  { painPastWeek, stress, sleep, stiffnessMinutes, activities }: Assessment,
  open: Episode | null,
  earlier: readonly Outcome[],
): Measure[] {
  const plain = (instrument: string, variant: string | null = null): Series => ({
    instrument,
    variant,
    side: null,
  })
  const first = open
    ? earlier
        .filter(({ instrument, at }) => instrument === 'psfs' && at >= open.openedOn)
        .toSorted((a, b) => a.at.localeCompare(b.at))[0]?.answers
    : undefined
  const rated = activities.filter(({ activity }) => !first || Object.hasOwn(first, activity))
  const ratings = Object.fromEntries(rated.map(({ activity, rating }) => [activity, rating]))
  const enough =
    Object.keys(ratings).length >= (first === undefined ? activitiesAtFirst : activitiesLater)
  const all: (Measure | null)[] = [
    {
      field: 'painPastWeek',
      series: plain('nprs', 'average-week'),
      answers: { pain: painPastWeek },
    },
    enough
      ? {
          field: 'activities',
          series: plain('psfs'),
          answers: ratings,
          ...(first && { baseline: first }),
        }
      : null,
    stress === null ? null : { field: 'stress', series: plain('stress-nrs'), answers: { stress } },
    sleep === null ? null : { field: 'sleep', series: plain('sleep-nrs'), answers: { sleep } },
    stiffnessMinutes === null
      ? null
      : {
          field: 'stiffnessMinutes',
          series: plain('morning-stiffness'),
          answers: { minutes: stiffnessMinutes },
        },
  ]
  return all.filter((measure) => measure !== null)
}

/** The refusal as a sentence for the therapist. */
export function wordAssessmentRefusal(refusal: AssessmentRefusal): string {
  switch (refusal.kind) {
    case 'unknown-condition':
      return refusal.condition === ''
        ? 'Choose at least one condition.'
        : `We have no condition called “${refusal.condition}”.`
    case 'unknown-technique':
      return `We have no technique called “${refusal.technique}”.`
    case 'measure':
      return wordOutcomeRefusal(refusal.refusal)
    case 'saved-before':
      return 'An earlier try of this assessment was saved with other answers. Save once more to add this one.'
  }
}
