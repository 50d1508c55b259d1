import type { RegionId } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { exampleFact } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import type { FactKindId } from '../safety/fact-kinds.ts'
import type { SelfCareId } from '../self-care/library.ts'
import type { Force } from '../techniques/technique.ts'
import type { TechniqueId } from '../techniques/techniques.ts'

/**
 * What the rules say, written down once more by hand and held against drafts without asking the engine: what is not done,
 * how firm at most, and where. Without `at` it holds for the whole body.
 */
export type Never = {
  readonly ids?: readonly TechniqueId[]
  readonly force?: readonly Force[]
  readonly deep?: true
  readonly above?: number
  readonly hands?: true
  readonly at?: readonly RegionId[]
  /** With `at`: on this side only. */
  readonly side?: 'left'
  readonly home?: readonly SelfCareId[]
}

export const today = '2026-03-02'
export const calf: Site = { region: 'calf', side: 'left' }
export const palm: Site = { region: 'palm', side: 'left' }
export const belly: Site = { region: 'abdomen-lower', side: 'midline' }
const fact = (kind: FactKindId, change: Partial<Fact> = {}) => exampleFact(kind, today, change)
export const neck: readonly RegionId[] = ['neck-posterior', 'neck-lateral', 'neck-anterior']
export const spine: readonly RegionId[] = ['upper-back', 'mid-back', 'low-back', 'sacrum', 'chest']

export const book: [string, Fact[], Never[]][] = [
  [
    'blood thinner',
    [fact('anticoagulant')],
    [
      { deep: true },
      { force: ['suction'] },
      { ids: ['instrument-assisted', 'transverse-friction', 'cupping'] },
      { above: 3 },
      { home: ['self-massage'] },
    ],
  ],
  ['haemophilia', [fact('haemophilia')], [{ above: 1 }, { home: ['self-massage'] }]],
  ['aspirin', [fact('antiplatelet')], [{ above: 4 }, { ids: ['instrument-assisted', 'cupping'] }]],
  [
    'brittle bones',
    [fact('osteoporosis')],
    [
      { force: ['joint-motion'] },
      { deep: true },
      { ids: ['tapotement'] },
      { above: 2, at: spine },
      { above: 3 },
      { home: ['self-massage'] },
    ],
  ],
  ['few platelets', [fact('platelets', { value: 45, since: today })], [{ above: 2 }]],
  ['very few platelets', [fact('platelets', { value: 15, since: today })], [{ above: 1 }]],
  [
    'a clot in the leg, treated',
    [fact('dvt', { sites: [calf], since: '2025-12-01' })],
    [
      { hands: true, at: ['calf', 'lower-leg-anterior', 'popliteal'], side: 'left' },
      { home: ['self-massage'] },
    ],
  ],
  ['cancer in treatment', [fact('cancer-active')], [{ above: 2 }, { home: ['heat'] }]],
  [
    'a tumour in the calf',
    [fact('tumour-site', { sites: [calf] })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
  [
    'a wound on the calf',
    [fact('skin-lesion', { sites: [calf] })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
  [
    'a joint injection at the calf',
    [fact('joint-injection', { sites: [calf], since: '2026-02-25' })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
  [
    'a numb palm',
    [fact('numb-area', { sites: [palm] })],
    [
      { above: 3, at: ['palm'], side: 'left' },
      { force: ['thermal'], at: ['palm'], side: 'left' },
      { home: ['heat', 'cold'] },
    ],
  ],
  [
    'loose joints',
    [fact('hypermobility')],
    [
      { ids: ['muscle-energy', 'passive-stretch', 'pin-and-stretch'] },
      { force: ['joint-motion'] },
      { above: 3 },
      { deep: true },
      { home: ['static-stretch', 'pnf-stretch'] },
    ],
  ],
  [
    'rheumatoid arthritis',
    [fact('rheumatoid-or-down')],
    [
      { force: ['joint-motion', 'stretch'], at: neck },
      { above: 2, at: neck },
    ],
  ],
  [
    'a tendon at risk from antibiotics',
    [fact('fluoroquinolone', { since: '2026-01-02' })],
    [{ ids: ['transverse-friction'], at: ['heel', 'ankle', 'elbow-lateral'] }],
  ],
  [
    'pregnancy',
    [fact('pregnancy', { value: 24, sites: [] })],
    [
      { deep: true, at: ['abdomen-lower', 'abdomen-upper', 'thigh-medial', 'calf'] },
      { above: 3, at: ['abdomen-lower', 'abdomen-upper', 'thigh-medial', 'calf'] },
      { ids: ['abdominal-massage'], at: [belly.region] },
      { home: ['heat'] },
    ],
  ],
  [
    'an aneurysm of the belly',
    [fact('aneurysm')],
    [
      { above: 3, at: ['low-back'] },
      { hands: true, at: ['abdomen-lower', 'abdomen-upper'] },
    ],
  ],
  [
    'varicose veins of a calf',
    [fact('varicose-veins', { sites: [calf] })],
    [{ above: 3, at: ['calf'], side: 'left' }],
  ],
  ['steroids for months', [fact('long-term-steroids')], [{ deep: true }, { ids: ['petrissage'] }]],
  [
    'a fresh injury of the neck',
    [fact('acute-injury', { since: today, sites: [{ region: 'neck-posterior', side: 'left' }] })],
    [{ ids: ['suboccipital-release'], at: ['suboccipital'], side: 'left' }],
  ],
  [
    'a fused neck',
    [fact('neck-fusion')],
    [{ force: ['joint-motion'], at: [...neck, 'low-back', 'mid-back', 'upper-back'] }],
  ],
  [
    'skin that was irradiated',
    [fact('radiotherapy', { since: '2026-01-02', sites: [calf] })],
    [{ ids: ['scar-massage'], at: ['calf'], side: 'left' }],
  ],
  ['high blood pressure', [fact('systolic', { value: 165 })], [{ above: 3 }]],
  ['failing kidneys', [fact('organ-failure')], [{ above: 2 }, { home: ['hydration'] }]],
  [
    'pain from touch all over',
    [fact('painful-to-touch', { sites: [calf] })],
    [{ above: 2, at: ['calf'], side: 'left' }],
  ],
  ['a frail body', [fact('frailty')], [{ above: 2 }, { deep: true }, { ids: ['petrissage'] }]],
  ['sedated today', [fact('sedated-today')], [{ above: 3 }]],
  [
    'a hernia of the belly',
    [fact('hernia', { sites: [belly] })],
    [{ ids: ['abdominal-massage'] }, { hands: true, at: [belly.region] }],
  ],
  ['Raynaud’s', [fact('cold-sensitivity')], [{ ids: ['cold-application'] }, { home: ['cold'] }]],
  [
    'multiple sclerosis',
    [fact('heat-sensitivity')],
    [{ ids: ['heat-application'] }, { home: ['heat'] }],
  ],
  ['an allergy to latex', [fact('latex-allergy')], [{ ids: ['intra-oral'] }]],
  [
    'do not touch there',
    [fact('do-not-touch', { sites: [calf] })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
]
