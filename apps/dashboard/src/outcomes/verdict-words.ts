import type { PurposeState } from '@healing-touch/domain/outcomes/purpose-progress.ts'
import type { Verdict } from '@healing-touch/domain/outcomes/verdict.ts'
import type { Tone } from '@healing-touch/ui/badge.tsx'

type Words = { readonly label: string; readonly tone: Tone }

/** A verdict as a therapist reads it: what was shown, and how surely. */
export const verdictWords: Record<Verdict, Words> = {
  improved: { label: 'Improved', tone: 'good' },
  'small-but-real': { label: 'Small but real', tone: 'good' },
  'possibly-improved': { label: 'Possibly improved', tone: 'calm' },
  'no-clear-change': { label: 'No clear change', tone: 'neutral' },
  worse: { label: 'Worse', tone: 'attention' },
  'at-floor': { label: 'No room to improve', tone: 'neutral' },
  'too-early': { label: 'Too early', tone: 'neutral' },
}

export const stateWords: Record<PurposeState, Words> = {
  moving: { label: 'Moving', tone: 'good' },
  steady: { label: 'No clear change', tone: 'neutral' },
  slipping: { label: 'Slipping', tone: 'attention' },
  'too-early': { label: 'Too early', tone: 'neutral' },
  'not-measured': { label: 'Not measured', tone: 'neutral' },
}
