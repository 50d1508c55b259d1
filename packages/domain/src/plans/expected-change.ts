import type { Condition } from '../conditions/condition.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { TrialEffect } from '../evidence/trial-dose.ts'
import { type TrialPreset, trialPresets } from '../evidence/trial-doses-presets.ts'
import { lowerFirst } from '../outcomes/lower-first.ts'
import type { Expected } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'

/** Told of a course: more numbers than these are not read. */
const mostEffects = 2

/**
 * What the whole course may change and by when: as the trials saw it whose dose it has, with what was left later; else what
 * was found in the condition; else why nobody can say. `dayAfter` gives the day so many weeks after the plan.
 */
export function expectedOfCourse(
  condition: Condition,
  weeks: number,
  dayAfter: (weeks: number) => string,
): Expected {
  const trials = entryOf<TrialPreset>(trialPresets, condition.id)?.restsOn ?? []
  const effects = trials.flatMap((trial) => trial.effects)
  return (
    expectedOfTrials(effects, weeks, dayAfter) ??
    expectedFrom(condition.evidence, [condition.id], dayAfter(weeks))
  )
}

/** What trials saw of a course of so many weeks; null where none saw a benefit over something, with its size. */
export function expectedOfTrials(
  effects: readonly TrialEffect[],
  weeks: number,
  dayAfter: (weeks: number) => string,
): Expected | null {
  const seen = effects.filter(isSeen).slice(0, mostEffects)
  const [first] = seen
  if (!first) return null
  const seenAt = first.atWeeks ?? weeks
  const later = effects.filter(
    ({ atWeeks, found }) => found === 'no-difference' && (atWeeks ?? 0) > seenAt,
  )
  return {
    known: true,
    text: `Trials saw: ${seen.map(wordEffect).join('; ')}. That is an average: some had more and some nothing.`,
    by: dayAfter(seenAt),
    later: later.length === 0 ? null : `${later.map(wordLater).join('; ')}.`,
    sources: [
      ...new Map([...seen, ...later].map(({ source }) => [source.citation, source])).values(),
    ],
  }
}

/**
 * What a part of the plan may change: the first benefit found for massage in one of these conditions (their ids), compared with
 * something. Where studies saw no difference, looked at other conditions only, or nobody compared, that is the reason for
 * expecting nothing. `by` is a day.
 */
export function expectedFrom(
  evidence: readonly Evidence[],
  conditions: readonly string[],
  by: string,
): Expected {
  const compared = evidence.filter(
    ({ certainty, comparator, treatment }) =>
      certainty !== 'none' && comparator !== 'none' && treatment === undefined,
  )
  const here = compared.filter(
    ({ studiedIn }) => studiedIn === undefined || studiedIn.some((id) => conditions.includes(id)),
  )
  const benefit = here.find(({ direction }) => direction === 'benefit')
  if (benefit)
    return {
      known: true,
      text: wordStudy(benefit),
      by,
      later: null,
      sources: [benefit.source],
    }
  const [other] = here
  if (other) return { known: false, because: `No clear change to expect. ${wordStudy(other)}` }
  const [elsewhere] = compared
  return {
    known: false,
    because: elsewhere
      ? `It was studied, but not in this condition: what it does here is for your own numbers to show. ${wordStudy(elsewhere)}`
      : 'Nobody has compared it with anything: whether it changes something here is for your own numbers to show.',
  }
}

function wordStudy({ study, finding }: Evidence): string {
  return `${study}: ${lowerFirst(finding)}`
}

type SeenEffect = TrialEffect & { readonly value: number; readonly against: string }

/** A benefit against something, with its size. */
function isSeen(effect: TrialEffect): effect is SeenEffect {
  return effect.found === 'benefit' && effect.value !== null && effect.against !== null
}

function wordEffect({ kind, outcome, value, against, atWeeks }: SeenEffect): string {
  const when = atWeeks === null ? '' : ` at week ${atWeeks}`
  const size = Math.abs(value)
  if (kind === 'relative-risk')
    return `${outcome}: ${size} times as many people as with ${against}${when}`
  return kind === 'smd'
    ? `${outcome}: better than with ${against}, by ${size} of the usual spread between people${when}`
    : `${outcome}: ${size} ${value < 0 ? 'lower' : 'higher'} than with ${against}${when}`
}

function wordLater({ outcome, against, atWeeks }: TrialEffect): string {
  return `At week ${atWeeks}, ${outcome}: no difference from ${against} was left`
}
