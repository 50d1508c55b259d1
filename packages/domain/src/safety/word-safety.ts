import { regions } from '../body/regions.ts'
import { siteName } from '../body/site-key.ts'
import type { SafetyRefusal } from './allows.ts'
import { roleNames } from './fact.ts'
import { factKinds } from './fact-kinds.ts'
import type { RescreenTrigger } from './rescreen.ts'
import { type Match, type Override, positions, type Where } from './rule.ts'
import type { Limit } from './safety-day.ts'
import type { FactRefusal } from './safety-on.ts'

export const overrideWords: Readonly<Record<Override, string>> = {
  none: 'Nobody can set this aside.',
  'therapist-with-reason': 'The therapist can go beyond it with a written reason.',
  'clearance-document': 'A written clearance lifts it.',
}

export const triggerWords: Readonly<Record<RescreenTrigger, string>> = {
  'pain-up': 'Pain is up by 3 or more since the last visit',
  'new-region': 'It hurts in a new place',
  'new-nerve-word': 'A new word that can mean nerves',
  'long-gap': 'Four weeks or more since the last visit',
  'emergency-visit': 'An emergency department since the last visit',
  'new-medicine': 'A new or changed medicine',
  'new-surgery': 'An operation since the last visit',
}

const forces = {
  compressive: 'pressing',
  shear: 'stroking and friction',
  stretch: 'stretching',
  thermal: 'heat and cold',
  vibration: 'shaking and drumming',
  suction: 'cupping',
  'joint-motion': 'moving joints',
  drainage: 'lymphatic drainage',
} as const

/** What a limit forbids or asks for, in a sentence: "No more than pressure 2: lower back." */
export function wordLimit({ effect, askWhere }: Limit): string {
  const asked = askWhere ? ' Nobody knows where yet: ask first.' : ''
  switch (effect.do) {
    case 'block-session':
      return 'No massage today.'
    case 'block-region': {
      const margin = effect.marginCm === undefined ? '' : `, and ${effect.marginCm} cm around it`
      return `No hands on ${wordWhere(effect.where)}${margin}.${asked}`
    }
    case 'block-technique':
      return `No ${[...new Set(effect.match.map(wordMatch))].join(', no ')}: ${wordWhere(effect.where)}.${asked}`
    case 'cap-pressure':
      return `No more than pressure ${effect.most}: ${wordWhere(effect.where)}.${asked}`
    case 'limit-duration':
      return `No longer than ${effect.minutes} minutes.`
    case 'require-clearance':
      return `Needs a yes from ${roleNames[effect.from]}${effect.meanwhile === 'nothing' ? ' before anything is done' : ''}: ${wordWhere(effect.where)}.`
    case 'position':
      return `${positions[effect.position]}.`
    case 'advise':
      return effect.text
    case 'refer':
      return effect.therapist
  }
}

function wordWhere(where: Where): string {
  if (typeof where === 'object')
    return where.regions.map((region) => regions[region].name.toLowerCase()).join(', ')
  const words = {
    everywhere: 'everywhere',
    places: 'the place named',
    around: 'the place named and its surroundings',
    limb: 'the whole limb',
    quadrant: 'that quarter of the body',
  } as const
  return words[where]
}

function wordMatch(match: Match): string {
  const { depth, force, without, tools, sensitiveArea, ids, madeFor, except } = match
  const how = depth && !force ? `${depth} work` : depth
  const what = [
    how,
    force && forces[force],
    without && `without ${forces[without]}`,
    tools && 'with tools',
    ids && wordIds(ids),
    sensitiveArea && 'sensitive',
    madeFor && 'work meant for these places',
  ]
    .filter((word) => word !== undefined)
    .join(' ')
  const all = what === '' ? 'technique' : what
  return except ? `${all} but ${wordIds(except)}` : all
}

function wordIds(ids: readonly string[]): string {
  return ids.map((id) => id.replaceAll('-', ' ')).join(', ')
}

/** Why a touch is not allowed, in a sentence for the therapist, with the rules that say so. */
export function wordSafetyRefusal(refusal: SafetyRefusal): string {
  if (refusal.kind === 'expired-snapshot')
    return `What is safe was worked out for ${refusal.of}, not for ${refusal.asked}: ask again for that day.`
  const place = siteName(refusal.site)
  const rules = [...new Set(refusal.limits.map(({ rule, name }) => `${rule} ${name}`))].join('; ')
  switch (refusal.kind) {
    case 'session-blocked':
      return `No massage today (${rules}).`
    case 'no-go':
      return `${place}: no hands there today (${rules}).`
    case 'ask-first':
      return `${place}: ask before anything is done there (${rules}).`
    case 'technique-out':
      return `${place}: not ${refusal.technique.toLowerCase()} today (${rules}).`
    case 'too-firm':
      return `${place}: no firmer than ${refusal.most} today (${rules}).`
    case 'too-long':
      return `No longer than ${refusal.most} minutes today (${rules}).`
  }
}

/** Why the facts cannot be read, in a sentence that says which and why. */
export function wordFactRefusal({ fact, version, current }: FactRefusal): string {
  const which = fact === null ? 'The question was asked' : `“${factKinds[fact].see}” was recorded`
  return `${which} on version ${version} of the body map; this is version ${current}.`
}
