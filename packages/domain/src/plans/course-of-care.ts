import type { Condition } from '../conditions/condition.ts'
import { type TrialPreset, trialPresets } from '../evidence/trial-doses-presets.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Assessment } from './assessment.ts'
import { expectedOfCourse } from './expected-change.ts'
import type { Expected, Phase, PlanContent } from './plan.ts'

/** While symptoms are easily stirred up a visit is kept short. Decision ("start low, go slow"). */
const irritableMinutes = 45
const shortestVisit = 15

/** Dose and phases from the trials' preset, fitted to what the patient can book and bear; and the last day of the course. */
export function careOf(
  condition: Condition,
  { irritability, visitMinutes }: Assessment,
  { minutes: allowed }: Pick<SafetyDay, 'minutes'>,
  now: string,
): Pick<PlanContent, 'dose' | 'phases'> & { lastDay: string } {
  const { minutes: usual, perWeek, weeks, after, source } = condition.dose
  const bearable = irritability === 'high' ? Math.min(usual, irritableMinutes) : usual
  const minutes = Math.max(shortestVisit, Math.min(bearable, visitMinutes, allowed ?? visitMinutes))
  const often = irritability === 'high' ? { low: perWeek.low, high: perWeek.low } : perWeek
  const less = minutes < usual ? ` This plan has ${minutes}.` : ''
  const expected = expectedOfCourse(condition, weeks, (later) => dayAfter(now, later))
  return {
    dose: {
      minutes,
      perWeek: { ...often },
      weeks,
      reason: {
        rule: 'dose-preset',
        text: `${whose(condition, expected)}: ${usual} minutes, ${frequency(perWeek)}, for ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.${less} ${after}`,
        evidence: [...condition.evidence],
        sources: [source],
        expected,
      },
    },
    phases: [
      {
        kind: 'relief',
        aim: 'Settle pain and tension, and find out what helps.',
        visits: { low: 1, high: 4 },
        perWeek: often.high,
      },
      {
        kind: 'restore',
        aim: 'Get movement and daily activities back.',
        visits: { low: 4, high: 8 },
        perWeek: often.low,
      },
      keeping(condition),
      {
        kind: 'discharge',
        aim: 'Finish, and look again after twelve weeks.',
        visits: { low: 1, high: 1 },
        perWeek: 1 / 12,
      },
    ],
    lastDay: dayAfter(now, weeks),
  }
}

/** With the boosters of a trial where one added them after the same course, else rarer visits. Decision. */
function keeping(condition: Condition): Phase {
  const boosters = trialOf(condition)?.boosters
  if (boosters)
    return {
      kind: 'maintain',
      aim: `Keep what was won with self-care, and up to ${boosters.visits} more visits as in the trial of boosters.`,
      visits: { low: 0, high: boosters.visits },
      perWeek: boosters.perWeek,
    }
  return {
    kind: 'maintain',
    aim: 'Keep what was won with self-care and a visit every two to four weeks.',
    visits: { low: 0, high: 6 },
    perWeek: 0.5,
  }
}

function trialOf({ dose, id }: Condition): TrialPreset | null {
  if (dose.source.mark === 'decision' || !Object.hasOwn(trialPresets, id)) return null
  return trialPresets[id as keyof typeof trialPresets]
}

/** Whose dose it is: of trials, and whether they saw a benefit with it, or our own. */
function whose(condition: Condition, expected: Expected): string {
  if (!trialOf(condition))
    return 'Our own decision, since no trial has compared how much is best here'
  return expected.known ? 'As in trials that saw a benefit' : 'As in trials'
}

function frequency({ low, high }: { low: number; high: number }): string {
  if (low !== high) return `${low} to ${high} times a week`
  return low === 1 ? 'once a week' : `${low} times a week`
}

function dayAfter(now: string, weeks: number): string {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').toPlainDate()
  return day.add({ weeks }).toString()
}
