import type { RegionId } from '../../body/regions.ts'
import { defineRule } from '../rule.ts'
import {
  advise,
  anyOf,
  block,
  cap,
  clearance,
  deep,
  is,
  jointMotion,
  norm,
  ours,
  out,
  stretching,
} from '../says.ts'

const neck: readonly RegionId[] = [
  'neck-anterior',
  'neck-lateral',
  'neck-posterior',
  'suboccipital',
]
const criteria = {
  citation: '2017 international criteria for Ehlers-Danlos syndromes (Beighton score)',
  mark: 'established',
} as const
const ifompt = {
  citation: 'IFOMPT cervical framework 2020; J Orthop Sports Phys Ther 2023;53:7',
  mark: 'verified',
} as const

const lax = [cap(3, 'everywhere'), out('everywhere', deep, stretching, jointMotion)] as const

export const c19 = defineRule({
  id: 'C19',
  name: 'Hypermobility',
  cases: [
    { when: [{ any: [{ kind: 'hypermobility' }, { kind: 'beighton', from: 5 }] }], effects: lax },
    { when: [is('beighton', { from: 4 })], fromAge: 51, effects: lax },
    {
      when: [is('vascular-eds')],
      effects: [
        cap(1, 'everywhere'),
        out('everywhere', deep, stretching, jointMotion),
        block({ regions: neck }),
      ],
    },
    {
      when: [is('vascular-eds', { clearedBy: 'physician' })],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
  ],
  override: 'none',
  sources: [criteria, ours],
})

const risks = [
  'carotid-stenosis',
  'stroke-or-tia',
  'artery-dissection',
  'connective-tissue-disease',
] as const
const spared = [
  block({ regions: ['neck-anterior', 'neck-lateral'] }),
  cap(1, { regions: ['suboccipital'] }),
] as const

export const c20b = defineRule({
  id: 'C20b',
  name: 'Arteries of the neck at risk',
  starred: true,
  cases: [
    { when: [anyOf(risks)], effects: spared },
    { when: [is('atrial-fibrillation')], fromAge: 65, effects: spared },
    {
      when: [anyOf(risks, { clearedBy: 'physician' })],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
    {
      when: [is('atrial-fibrillation', { clearedBy: 'physician' })],
      fromAge: 65,
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
  ],
  override: 'none',
  sources: [ifompt],
})

export const c21 = defineRule({
  id: 'C21',
  name: 'Upper neck that may be unstable',
  cases: [
    {
      when: [anyOf(['rheumatoid-or-down', 'neck-fusion'])],
      effects: [
        out({ regions: neck }, jointMotion, stretching),
        cap(2, { regions: neck }),
        advise('No pull on the neck.'),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
