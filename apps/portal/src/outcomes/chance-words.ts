import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import type { GoalStanding } from './progress-answer.ts'

export type Chance = NonNullable<GoalStanding['chance']>

/** The chance of a goal as people count it, in tens since more would be pretended; or that nobody can say, and why. */
export function chanceWords(chance: Chance): string {
  if (chance.known) {
    const tens = tensOf(chance.chance)
    const often =
      tens === 0 ? 'Fewer than 1 in 10' : tens === 10 ? 'More than 9 in 10' : `About ${tens} in 10`
    return `${often} people with a course like yours may be there by visit ${chance.atVisit}.`
  }
  return `How likely it is, nobody can say ${whyNot(chance)}.`
}

function whyNot({ because, needed }: Extract<Chance, { known: false }>): string {
  switch (because) {
    case 'too-early':
      return needed > 0
        ? `yet: it takes ${plural(needed, 'more measurement', 'more measurements', locale)}`
        : 'yet: your numbers so far fit a good course as well as a poor one'
    case 'visit-is-past':
      return 'for a visit that is over'
    case 'too-far':
      return 'so far ahead'
    case 'noise-unknown':
      return 'here: how much this measure varies by itself has not been published'
    case 'not-studied':
      return 'here: too little is known of how this measure moves over a course of massage'
  }
}

export function tensOf(chance: number): number {
  return Math.round(chance * 10)
}
