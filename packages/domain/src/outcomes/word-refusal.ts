import { wordReadingsRefusal } from './check-readings.ts'
import { lowerFirst } from './lower-first.ts'
import type { OutcomeRefusal } from './outcome-refusal.ts'

/** The refusal as a sentence for the person who entered it: what is wrong and what would be right. */
export function wordOutcomeRefusal(refusal: OutcomeRefusal): string {
  switch (refusal.kind) {
    case 'unknown-instrument':
      return `We have no measure called “${refusal.instrument}”.`
    case 'therapist-only':
      return `${refusal.name} is measured by your therapist.`
    case 'variant-needed':
      return refusal.choices.length <= 5
        ? `Choose which one for ${lowerFirst(refusal.name)}: ${list(refusal.choices.map(lowerFirst), 'or')}.`
        : `Choose what was measured for ${lowerFirst(refusal.name)}.`
    case 'unknown-variant':
      return `${refusal.name} cannot be measured as “${refusal.variant}”.`
    case 'side-needed':
      return `${refusal.name} needs a side: left or right.`
    case 'side-not-allowed':
      return `${refusal.name} has no ${refusal.side} side: leave the side empty.`
    case 'unreadable-time':
      return 'The time of the measurement cannot be read.'
    case 'future':
      return 'The time of the measurement is in the future.'
    case 'same-instant':
      return `${refusal.name} was already measured at that time: correct that one instead.`
    case 'not-in-series':
      return `${refusal.name}: ${lowerFirst(wordReadingsRefusal(refusal.because))}`
    case 'unknown-item':
      return refusal.activity
        ? `“${refusal.item}” is not one of the activities named at the start: rate those again.`
        : `${refusal.name} has no question called “${refusal.item}”.`
    case 'missing-items':
      return `${refusal.name} needs all its answers: ${list(refusal.items.map(lowerFirst), 'and')} ${refusal.items.length === 1 ? 'is' : 'are'} still open.`
    case 'out-of-range': {
      const range = `from ${refusal.low} to ${amount(refusal.high, refusal.unit)}`
      return refusal.value === null
        ? `${refusal.name} must be a number ${range}.`
        : `${refusal.name} must be ${range}; you wrote ${refusal.value}.`
    }
    case 'not-on-scale':
      return `${refusal.name} must be ${allowed(refusal)}; you wrote ${refusal.value}.`
    case 'unit-mixed-up': {
      const { name, value, unit, other, converted } = refusal
      return `${name} is in ${words(unit ?? 'the unit shown')}; ${value} looks like ${other}, which is ${amount(converted, unit)}.`
    }
    case 'contradiction':
      return refusal.because
    case 'too-few-activities':
      return `Name and rate at least ${refusal.limit} activities; you gave ${refusal.given}.`
    case 'too-many-activities':
      return `Name at most ${refusal.limit} activities; you gave ${refusal.given}.`
    case 'nothing-to-score':
      return `There is not enough here to score ${lowerFirst(refusal.name)}. ${refusal.missing}`
  }
}

function allowed({
  allowed,
  unit,
}: Extract<OutcomeRefusal, { readonly kind: 'not-on-scale' }>): string {
  if ('choices' in allowed) return `one of ${list(allowed.choices.map(String), 'or')}`
  if (allowed.step === 1) return unit === null ? 'a whole number' : `in whole ${words(unit)}`
  return `in steps of ${amount(allowed.step, unit)}`
}

function words(unit: string): string {
  return unit === '°' ? 'degrees' : unit
}

function amount(value: number, unit: string | null): string {
  if (unit === null) return String(value)
  return unit === '°' ? `${value}°` : `${value} ${unit}`
}

function list(entries: readonly string[], last: 'and' | 'or'): string {
  if (entries.length < 2) return entries.join('')
  return `${entries.slice(0, -1).join(', ')} ${last} ${entries.at(-1)}`
}
