import { regions } from '../body/regions.ts'
import { lowerFirst } from '../outcomes/lower-first.ts'
import { wordUncertified } from '../people/certified.ts'
import { overrideWords, wordSafetyRefusal } from '../safety/word-safety.ts'
import { wordRules } from '../self-care/unsafe-self-care.ts'
import type { PlanRefusal } from './plan-refusal.ts'
import { wordUnadvised } from './unadvised.ts'

/** The refusal as a sentence for the therapist: what is wrong and what would be right. */
export function wordPlanRefusal(refusal: PlanRefusal): string {
  switch (refusal.kind) {
    case 'unknown-condition':
      return `We have no condition called “${refusal.condition}”.`
    case 'expired-safety':
      return `What is safe was worked out for ${refusal.of}, not for ${refusal.asked}: ask again for that day.`
    case 'session-blocked':
      return `No massage today (${refusal.because.join('; ')}). Look at the safety page first.`
    case 'unsafe':
      return `${wordSafetyRefusal(refusal.refusal)} ${overrideWords[refusal.override]}`
    case 'unadvised':
      return `${refusal.technique}: ${wordUnadvised(refusal.found)} ${overrideWords['therapist-with-reason']}`
    case 'unknown-technique':
      return `We have no technique called “${refusal.technique}”.`
    case 'unknown-self-care':
      return `We have no self-care called “${refusal.selfCare}”.`
    case 'unsafe-self-care':
      return `Not at home: ${lowerFirst(refusal.selfCare)} (${wordRules(refusal.rules)}). Take it out of the plan.`
    case 'no-technique':
      return refusal.because.length === 0
        ? 'The plan has no technique yet: add one.'
        : `Nothing in the catalogue fits what is wanted and allowed here. ${refusal.because.join(' ')} Answer what is open on the safety page, widen the wishes, or add a technique yourself.`
    case 'same-technique':
      return `${refusal.technique} stands in the plan twice. Put its places and minutes together.`
    case 'out-of-scope':
      return `${regions[refusal.region].name} is outside the scope of massage.`
    case 'too-firm':
      return `${refusal.technique}: pressure ${refusal.pressure} is above ${refusal.most}, ${refusal.because}.`
    case 'pressure-needed':
      return `Choose the pressure for ${refusal.technique.toLowerCase()}.`
    case 'pressure-not-allowed':
      return `${refusal.technique} has no pressure: leave it empty.`
    case 'wrong-place':
      return `${refusal.technique} is not done there: ${regions[refusal.region].name.toLowerCase()}.`
    case 'too-long':
      return `The techniques add up to ${refusal.minutes} minutes, more than the visit's ${refusal.most}.`
    case 'goal-too-small':
      return `“${refusal.words}”: a target of ${refusal.target} could be noise or too small to matter. Set it at ${refusal.least} or beyond.`
    case 'goal-out-of-range':
      return `“${refusal.words}”: the target is not on the scale of its measure.`
    case 'goal-without-room':
      return `“${refusal.words}”: from ${refusal.baseline} no change of its measure could be told from noise. Choose another measure.`
    case 'unknown-measure':
      return `“${refusal.words}”: we have no such measure.`
    case 'uncertified':
      return wordUncertified(refusal)
    case 'reason-needed':
      return 'Say in a few words why the plan changes; the next reader will want to know.'
  }
}
