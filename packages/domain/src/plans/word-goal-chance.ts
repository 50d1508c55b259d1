import type { GoalChance } from './goal-chance.ts'

/** The chance as a sentence: in tens, since more would be pretended, and never none or certain. */
export function wordGoalChance(found: GoalChance): string {
  if (found.known) {
    const tens = Math.round(found.chance * 10)
    const often =
      tens === 0 ? 'fewer than 1 in 10' : tens === 10 ? 'more than 9 in 10' : `about ${tens} in 10`
    return `Of people whose course went like this, ${often} may be there at visit ${found.atVisit}.`
  }
  switch (found.because) {
    case 'too-early':
      return found.needed > 0
        ? `Too early to say: ${found.needed} more ${found.needed === 1 ? 'measurement' : 'measurements'} at least.`
        : 'Too early to say: the measurements so far fit a good course and a poor one.'
    case 'visit-is-past':
      return 'That visit is over: look at what was measured.'
    case 'too-far':
      return 'Too far ahead to say.'
    case 'noise-unknown':
      return 'Cannot be said: how much this measure varies by itself is not published.'
    case 'not-studied':
      return 'Cannot be said: how this measure moves over a course of massage is not known well enough.'
  }
}
