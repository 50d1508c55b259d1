import { defineInstrument } from '../instrument.ts'
import { meanOfAll } from '../scoring.ts'
import { arm } from './goniometry/arm.ts'
import { jaw } from './goniometry/jaw.ts'
import { leg } from './goniometry/leg.ts'
import { normals, ownDefault } from './goniometry/movement.ts'
import { spine } from './goniometry/spine.ts'

/** Range of motion by goniometer or inclinometer; the other side and the own baseline say more than norms. */
export const goniometry = defineInstrument({
  id: 'goniometry',
  name: 'Range of motion',
  shortName: 'Movement',
  about: 'How far a joint moves, and how that was measured.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 60,
  better: 'higher',
  range: { low: -60, high: 200 },
  unit: '°',
  variants: { ...spine, ...arm, ...leg, ...jaw },
  severalWays: true,
  form: {
    kind: 'items',
    items: [
      reading('reading-1', 'First'),
      reading('reading-2', 'Second'),
      reading('reading-3', 'Third'),
    ],
  },
  score: meanOfAll(['reading-1', 'reading-2', 'reading-3']),
  missing: 'All three readings are needed; the score is their mean.',
  subscores: [],
  bands: [],
  important: {
    absolute: null,
    percent: null,
    source: {
      citation: 'No important change is published: a change beyond the detectable one counts',
      mark: 'decision',
    },
  },
  detectable: ownDefault,
  betweenRaters: {
    value: 10,
    source: { citation: 'Twice what one person differs by with themselves', mark: 'decision' },
  },
  reliability: {
    low: 0.88,
    high: 0.96,
    kind: 'same-rater ICC, neck',
    source: { citation: 'Fletcher and Bandy, JOSPT 2008;38:640–645', mark: 'verified' },
  },
  licence: { use: 'ship', note: 'A generic measurement.' },
  sources: [
    normals,
    {
      citation: 'Soucie et al., Haemophilia 2011;17:500–507 (n = 674): range falls with age',
      mark: 'verified',
    },
  ],
})

function reading(id: string, ordinal: string) {
  return {
    id,
    name: `${ordinal} reading`,
    prompt: `${ordinal} reading`,
    answer: { kind: 'quantity', low: -60, high: 200, step: 1, unit: '°' },
  } as const
}
