import type { Tone } from '@healing-touch/ui/badge.tsx'
import type { GoalStanding } from './progress-answer.ts'

/** Where a goal stands, in a word or two; reached once is not yet met, since single readings jump. */
export function standingWords({
  met,
  reached,
  latest,
  share,
}: Pick<GoalStanding, 'met' | 'reached' | 'latest' | 'share'>): { label: string; tone: Tone } {
  if (met) return { label: 'Met', tone: 'good' }
  if (reached) return { label: 'Reached once', tone: 'calm' }
  if (latest === null) return { label: 'Not measured yet', tone: 'neutral' }
  return (share ?? 0) > 0
    ? { label: 'On the way', tone: 'calm' }
    : { label: 'Not closer yet', tone: 'neutral' }
}
