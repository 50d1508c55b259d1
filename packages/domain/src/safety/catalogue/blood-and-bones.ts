import type { RegionId } from '../../body/regions.ts'
import { defineRule } from '../rule.ts'
import {
  advise,
  anyOf,
  cap,
  clearance,
  deep,
  is,
  jointMotion,
  nccih,
  norm,
  out,
  scraping,
  stretching,
  suction,
  walton,
} from '../says.ts'

const trunkBones: readonly RegionId[] = [
  'neck-posterior',
  'upper-back',
  'mid-back',
  'low-back',
  'flank',
  'chest',
  'sternum',
  'sacroiliac',
  'sacrum',
  'coccyx',
  'gluteal',
  'hip-lateral',
  'groin',
]

export const c11 = defineRule({
  id: 'C11',
  name: 'Blood thinner or bleeding disorder',
  starred: true,
  cases: [
    {
      when: [anyOf(['anticoagulant', 'bleeding-disorder', 'haemophilia'])],
      effects: [cap(3, 'everywhere'), out('everywhere', deep, scraping, suction)],
    },
    {
      when: [
        {
          any: [
            { kind: 'haemophilia', clearedBy: 'physician' },
            { kind: 'inr', above: 4, clearedBy: 'physician' },
          ],
        },
      ],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
    {
      when: [{ any: [{ kind: 'haemophilia' }, { kind: 'inr', above: 4 }] }],
      effects: [cap(1, 'everywhere')],
    },
    {
      when: [is('antiplatelet')],
      effects: [cap(4, 'everywhere'), out('everywhere', scraping, suction)],
      override: 'therapist-with-reason',
    },
  ],
  override: 'none',
  sources: [nccih, walton],
})

export const c12 = defineRule({
  id: 'C12',
  name: 'Fragile bones',
  starred: true,
  cases: [
    {
      when: [
        {
          any: [
            { kind: 'osteoporosis' },
            { kind: 't-score', to: -2.5 },
            { kind: 'fragility-fracture' },
            { kind: 'long-term-steroids' },
            { kind: 'myeloma' },
          ],
        },
      ],
      effects: [
        cap(2, { regions: trunkBones }),
        cap(3, 'everywhere'),
        out('everywhere', deep, { force: 'vibration' }, jointMotion),
        out({ regions: trunkBones }, stretching),
        advise('No forced bending or turning of the spine, and no drumming in Swedish massage.'),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
