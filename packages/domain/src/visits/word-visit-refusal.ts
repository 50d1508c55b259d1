import { regions } from '../body/regions.ts'
import { wordUncertified } from '../people/certified.ts'
import { wordSafetyRefusal } from '../safety/word-safety.ts'
import type { VisitRefusal } from './visit-refusal.ts'

/** The refusal as a sentence for the therapist: what is wrong and what would be right. */
export function wordVisitRefusal(refusal: VisitRefusal): string {
  switch (refusal.kind) {
    case 'finished':
      return 'This chart is finished and stays as it is.'
    case 'stale':
      return 'Somebody saved this chart while you were writing. Your text is kept here; compare it with theirs and save again.'
    case 'future':
      return 'This visit has not begun yet, so it cannot be finished.'
    case 'nothing-charted':
      return 'Nothing is charted yet: add what the hands did, or a note, before you finish.'
    case 'too-long':
      return `The lines add up to ${refusal.charted} minutes, more than the visit's ${refusal.minutes}.`
    case 'unknown-technique':
      return `Line ${refusal.line}: we have no technique called “${refusal.technique}”.`
    case 'out-of-scope':
      return `Line ${refusal.line}: ${lower(regions[refusal.region].name)} is outside the scope of massage.`
    case 'side-needed':
      return `Line ${refusal.line}: say left or right for the ${lower(regions[refusal.region].name)}.`
    case 'side-not-allowed':
      return `Line ${refusal.line}: the ${lower(regions[refusal.region].name)} has no left or right.`
    case 'same-line':
      return `Line ${refusal.line} repeats line ${refusal.earlier}. Add its minutes there instead.`
    case 'pressure-needed':
      return `Line ${refusal.line}: choose the pressure for ${lower(refusal.technique)}.`
    case 'pressure-not-allowed':
      return `Line ${refusal.line}: ${lower(refusal.technique)} has no pressure to chart.`
    case 'too-firm':
      return `Line ${refusal.line}: pressure ${refusal.pressure} is above ${refusal.most}, the most for ${lower(refusal.technique)}.`
    case 'uncertified':
      return `Line ${refusal.line}: ${wordUncertified(refusal)}`
    case 'unsafe':
      return `Line ${refusal.line}: ${wordSafetyRefusal(refusal.refusal)} If it was done all the same, write down why.`
  }
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
