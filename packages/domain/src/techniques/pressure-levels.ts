import type { Source } from '../evidence/source.ts'

/** The six levels of the Walton Pressure Scale, in words; index is the level. */
export const pressureLevels = [
  { name: 'Resting', meaning: 'a still, weightless hold' },
  { name: 'Light', meaning: 'spreading lotion lightly' },
  { name: 'Moderate', meaning: 'spreading lotion firmly' },
  { name: 'Medium', meaning: 'nearby joints move slightly' },
  { name: 'Strong', meaning: 'firm work in the muscle' },
  { name: 'Deep', meaning: 'the deepest layers' },
] as const

export const pressureScaleSource: Source = {
  citation: 'Walton Pressure Scale, Tracy Walton (after MacDonald and Nelson), tracywalton.com',
  url: 'https://www.tracywalton.com/writing-and-publications',
  mark: 'verified',
}
