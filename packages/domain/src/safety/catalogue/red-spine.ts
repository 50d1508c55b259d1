import type { RegionId } from '../../body/regions.ts'
import { defineRule } from '../rule.ts'
import {
  anyOf,
  block,
  blockSession,
  emergency,
  inTime,
  is,
  norm,
  ours,
  soon,
  today,
} from '../says.ts'

const finucane = {
  citation:
    'Finucane et al., red flags of serious spinal pathology, J Orthop Sports Phys Ther 2020',
  mark: 'established',
} as const
const neck: readonly RegionId[] = [
  'neck-anterior',
  'neck-lateral',
  'neck-posterior',
  'suboccipital',
]

export const r01 = defineRule({
  id: 'R01',
  name: 'Nerves at the end of the spine',
  cases: [
    {
      when: [anyOf(['saddle-numbness', 'bladder-bowel', 'sexual-dysfunction', 'both-legs'])],
      effects: [
        blockSession,
        emergency(
          'Cauda equina syndrome is possible',
          'The nerves at the end of your back may be pressed on, and hours count',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [finucane],
})

const fracture = [
  blockSession,
  today('A fracture of the spine is possible', 'A bone in your back may be broken'),
] as const

export const r02 = defineRule({
  id: 'R02',
  name: 'Fracture of the spine',
  cases: [
    {
      when: [anyOf(['severe-trauma', 'sudden-thoracic-pain', 'midline-percussion-pain'])],
      effects: fracture,
    },
    {
      when: [
        is('minor-trauma'),
        anyOf(['osteoporosis', 'fragility-fracture', 'long-term-steroids']),
      ],
      effects: fracture,
    },
    { when: [is('minor-trauma')], fromAge: 71, effects: fracture },
  ],
  override: 'therapist-with-reason',
  sources: [finucane],
})

const signs = ['night-pain', 'weight-loss', 'band-like-pain'] as const
const nerves = [
  'motor-loss',
  'both-legs',
  'myelopathy-signs',
  'saddle-numbness',
  'bladder-bowel',
] as const

export const r03 = defineRule({
  id: 'R03',
  name: 'Cancer in the spine',
  cases: [
    {
      when: [anyOf(signs)],
      effects: [soon('A spinal malignancy is possible', 'One of your answers should be looked at')],
    },
    {
      when: [anyOf(signs), anyOf(nerves)],
      effects: [
        today(
          'A spinal malignancy with signs of the nerves is possible',
          'An answer of yours together with weakness or numbness has to be looked at today',
        ),
      ],
    },
    {
      when: [anyOf(['cancer-history', 'cancer-active']), is('new-progressive-pain')],
      effects: [
        soon(
          'New and growing pain after cancer: a spinal malignancy is possible',
          'New pain after cancer should be looked at',
        ),
      ],
    },
    {
      when: [anyOf(['cancer-history', 'cancer-active']), is('new-progressive-pain'), anyOf(nerves)],
      effects: [
        blockSession,
        today(
          'A spinal malignancy with signs of the nerves is possible',
          'New pain after cancer together with weakness or numbness has to be looked at today',
        ),
      ],
    },
  ],
  override: 'therapist-with-reason',
  sources: [finucane],
})

export const r04 = defineRule({
  id: 'R04',
  name: 'Infection of the spine',
  cases: [
    {
      when: [anyOf(['fever-with-back-pain', 'infection-risk-back-pain'])],
      effects: [
        blockSession,
        today(
          'An infection of the spine is possible',
          'Back pain with fever or after an infection has to be looked at today',
        ),
      ],
    },
  ],
  override: 'therapist-with-reason',
  sources: [finucane],
})

export const r06 = defineRule({
  id: 'R06',
  name: 'Instability of the upper neck',
  cases: [
    {
      when: [is('upper-neck-instability')],
      effects: [
        block({ regions: neck }),
        today('Upper cervical instability is possible', 'Your upper neck may be unstable'),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r07 = defineRule({
  id: 'R07',
  name: 'Pressure on the spinal cord in the neck',
  cases: [
    {
      when: [is('myelopathy-signs')],
      effects: [
        soon(
          'Cervical myelopathy is possible',
          'Clumsy hands or an unsteady walk can come from the neck',
        ),
      ],
    },
    {
      when: [is('rapid-myelopathy')],
      effects: [
        block({ regions: neck }),
        today(
          'Cervical myelopathy that grows fast is possible',
          'Hands or walking that get worse quickly can come from the neck',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r14 = defineRule({
  id: 'R14',
  name: 'Inflammatory back pain',
  cases: [
    {
      when: [is('inflammatory-back-pain')],
      effects: [
        inTime(
          'Axial spondyloarthritis is possible: rheumatology',
          'Back pain of this kind is worth a look by a rheumatologist',
        ),
      ],
    },
    {
      when: [is('morning-stiffness', { above: 30 })],
      effects: [
        inTime(
          'Stiffness of over half an hour in the morning can come from inflammation; ask about back pain before 45 that moving eases, nights, psoriasis and bowel disease',
          'Being stiff for over half an hour in the morning can come from inflammation',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [{ citation: 'ASAS criteria; NICE guideline NG65', mark: 'established' }, ours],
})

export const r23 = defineRule({
  id: 'R23',
  name: 'Strength that is being lost',
  cases: [
    {
      when: [is('motor-loss')],
      effects: [
        today('A motor deficit that grows', 'New weakness that grows has to be looked at today'),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
