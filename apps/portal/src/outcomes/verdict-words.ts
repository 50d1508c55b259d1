import type { PurposeState } from '@healing-touch/domain/outcomes/purpose-progress.ts'
import type { Verdict } from '@healing-touch/domain/outcomes/verdict.ts'
import type { Tone } from '@healing-touch/ui/badge.tsx'

type Words = { readonly label: string; readonly tone: Tone }

/** A verdict as a patient reads it: short, kind, and never more than it means. */
export const verdictWords: Record<Verdict, Words> = {
  improved: { label: 'Better', tone: 'good' },
  'small-but-real': { label: 'A little better', tone: 'good' },
  'possibly-improved': { label: 'Perhaps better', tone: 'calm' },
  'no-clear-change': { label: 'No clear change', tone: 'neutral' },
  worse: { label: 'Worse', tone: 'attention' },
  'at-floor': { label: 'Good from the start', tone: 'calm' },
  'too-early': { label: 'Too early to say', tone: 'neutral' },
}

/** How one of the five purposes is doing. */
export const stateWords: Record<PurposeState, Words> = {
  moving: { label: 'Getting better', tone: 'good' },
  steady: { label: 'No clear change', tone: 'neutral' },
  slipping: { label: 'Getting worse', tone: 'attention' },
  'too-early': { label: 'Too early to say', tone: 'neutral' },
  'not-measured': { label: 'Not measured yet', tone: 'neutral' },
}

/** The same for one person: where it cannot be said yet, how many measurements are missing. */
export function standingOfPurpose({
  state,
  needed,
}: {
  readonly state: PurposeState
  readonly needed: number
}): Words {
  return needed > 0
    ? { ...stateWords[state], label: `Not enough yet: ${needed} more` }
    : stateWords[state]
}

/** The verdicts that carry a claim that something is better. */
export function isBetter(verdict: Verdict): boolean {
  return verdict === 'improved' || verdict === 'small-but-real'
}
