import type { RegionId } from '../../body/regions.ts'
import type { NonEmpty } from '../../non-empty.ts'
import type { TechniqueId } from '../../techniques/techniques.ts'
import { type Clause, defineRule, type Match } from '../rule.ts'
import {
  advise,
  anyOf,
  belly,
  bellyWork,
  block,
  cmtbc,
  cold,
  drainage,
  heat,
  is,
  norm,
  ours,
  out,
  weeks,
} from '../says.ts'

/** What a technique of its own is not for, beyond what the rules for all massage say. */

const only = (...ids: NonEmpty<TechniqueId>): Match => ({ ids })
const cupped: readonly RegionId[] = [...belly, 'low-back', 'flank']
/** Where one part is fused, the others carry its movement, or may be fused too. */
const wholeSpine: readonly RegionId[] = [
  'suboccipital',
  'neck-posterior',
  'neck-lateral',
  'neck-anterior',
  'upper-back',
  'mid-back',
  'low-back',
  'sacrum',
]
const mouth: readonly RegionId[] = ['jaw', 'face']
/** A neck that was jolted is left alone for six weeks. */
const sixWeeks = 6 * weeks
const pressureUncontrolled: Clause = {
  any: [
    { kind: 'systolic', from: 160 },
    { kind: 'diastolic', from: 100 },
  ],
}

export const t02 = defineRule({
  id: 'T02',
  name: 'Kneading: when not',
  cases: [
    {
      when: [anyOf(['frailty', 'long-term-steroids'])],
      effects: [out('everywhere', only('petrissage'))],
    },
    {
      when: [is('acute-injury', { within: 3 })],
      effects: [out('around', only('petrissage'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t05 = defineRule({
  id: 'T05',
  name: 'Tapotement: when not',
  cases: [
    { when: [is('painful-to-touch')], effects: [out('everywhere', only('tapotement'))] },
    {
      when: [is('organ-failure')],
      effects: [out({ regions: ['flank', 'low-back'] }, only('tapotement'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t06 = defineRule({
  id: 'T06',
  name: 'Vibration: when not',
  starred: true,
  cases: [{ when: [is('dvt')], effects: [out('everywhere', { force: 'vibration' })] }],
  override: 'none',
  sources: [norm],
})

export const t09 = defineRule({
  id: 'T09',
  name: 'Myofascial release: when not',
  cases: [{ when: [is('vascular-eds')], effects: [out('everywhere', only('myofascial-release'))] }],
  override: 'none',
  sources: [norm],
})

export const t10 = defineRule({
  id: 'T10',
  name: 'Work with instruments: when not',
  cases: [
    {
      when: [is('platelets', { below: 100 })],
      effects: [out('everywhere', { force: 'shear', tools: true })],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t14 = defineRule({
  id: 'T14',
  name: 'Contracting and letting go: when not',
  cases: [
    { when: [pressureUncontrolled], effects: [out('everywhere', only('muscle-energy'))] },
    {
      when: [anyOf(['fracture', 'acute-injury'])],
      effects: [out('around', only('muscle-energy'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t16 = defineRule({
  id: 'T16',
  name: 'Moving joints: when not',
  cases: [
    {
      when: [is('neck-fusion')],
      effects: [out({ regions: wholeSpine }, { force: 'joint-motion' })],
    },
  ],
  override: 'none',
  sources: [norm, ours],
})

export const t17 = defineRule({
  id: 'T17',
  name: 'Rocking: when not',
  cases: [
    {
      when: [anyOf(['vertigo', 'upper-neck-instability'])],
      effects: [out('everywhere', only('rocking'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t18 = defineRule({
  id: 'T18',
  name: 'Lymphatic drainage: when not',
  starred: true,
  cases: [
    {
      when: [anyOf(['heart-failure', 'organ-failure', 'dvt', 'skin-infection'])],
      effects: [out('everywhere', only('lymphatic-drainage'), drainage)],
    },
    {
      when: [is('cancer-active', { clearedBy: 'oncologist' })],
      effects: [out('everywhere', only('lymphatic-drainage'), drainage)],
      override: 'clearance-document',
    },
  ],
  override: 'none',
  sources: [cmtbc, norm],
})

export const t19 = defineRule({
  id: 'T19',
  name: 'Connective tissue massage: when not',
  cases: [
    {
      when: [anyOf(['painful-to-touch', 'frailty', 'long-term-steroids'])],
      effects: [out('everywhere', only('connective-tissue'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t21 = defineRule({
  id: 'T21',
  name: 'Work at the base of the skull: when not',
  cases: [
    {
      when: [is('acute-injury', { within: sixWeeks })],
      effects: [out('around', only('suboccipital-release'))],
    },
    {
      when: [
        anyOf(['severe-trauma', 'minor-trauma', 'upper-neck-instability', 'neck-artery-signs'], {
          within: sixWeeks,
        }),
      ],
      effects: [out('everywhere', only('suboccipital-release'))],
    },
  ],
  override: 'none',
  sources: [norm, ours],
})

export const t23 = defineRule({
  id: 'T23',
  name: 'Thai massage: when not',
  starred: true,
  cases: [
    {
      when: [
        anyOf([
          'osteoporosis',
          'fragility-fracture',
          'long-term-steroids',
          'myeloma',
          'arthroplasty',
          'hypermobility',
          'rheumatoid-or-down',
          'neck-fusion',
        ]),
      ],
      effects: [out('everywhere', only('thai-massage'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t24 = defineRule({
  id: 'T24',
  name: 'Cupping: when not',
  starred: true,
  cases: [
    {
      when: [anyOf(['dvt', 'frailty', 'long-term-steroids'])],
      effects: [out('everywhere', { force: 'suction' })],
    },
    { when: [is('pregnancy')], effects: [out({ regions: cupped }, { force: 'suction' })] },
  ],
  override: 'none',
  sources: [norm],
})

export const t25 = defineRule({
  id: 'T25',
  name: 'Heat: when not',
  cases: [{ when: [is('heat-sensitivity')], effects: [out('everywhere', heat)] }],
  override: 'none',
  sources: [norm],
})

export const t26 = defineRule({
  id: 'T26',
  name: 'Cold: when not',
  cases: [
    {
      when: [anyOf(['cold-sensitivity', 'brittle-diabetes'])],
      effects: [out('everywhere', cold)],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t27 = defineRule({
  id: 'T27',
  name: 'Scar massage: when not',
  cases: [
    {
      when: [anyOf(['radiotherapy', 'radiation-fibrosis', 'inflamed-place', 'infected-wound'])],
      effects: [out('places', only('scar-massage'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t28 = defineRule({
  id: 'T28',
  name: 'Work inside the mouth: when not',
  cases: [
    {
      when: [is('latex-allergy')],
      effects: [
        out('everywhere', only('intra-oral')),
        out({ regions: mouth }, { sensitiveArea: true, madeFor: mouth }),
        advise(
          'Inside the mouth only with gloves that are free of latex; they are the reason to write down.',
        ),
      ],
    },
  ],
  override: 'therapist-with-reason',
  sources: [norm],
})

export const t29 = defineRule({
  id: 'T29',
  name: 'Belly massage: when not',
  cases: [
    {
      when: [anyOf(['aneurysm', 'large-aneurysm', 'acute-abdomen', 'pregnancy', 'hernia'])],
      effects: [out('everywhere', only('abdominal-massage')), out({ regions: belly }, bellyWork)],
    },
    { when: [is('hernia')], effects: [block('places')] },
  ],
  override: 'none',
  sources: [cmtbc, norm],
})

export const t31 = defineRule({
  id: 'T31',
  name: 'Nerve sliders: when not',
  cases: [
    {
      when: [anyOf(['myelopathy-signs', 'rapid-myelopathy', 'motor-loss'])],
      effects: [out('everywhere', only('neural-sliders'))],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const t32 = defineRule({
  id: 'T32',
  name: 'Slow breathing: shorter',
  cases: [
    {
      when: [anyOf(['breathing-sensitivity', 'severe-asthma'])],
      effects: [
        advise(
          'Slow breathing, here and at home: two or three minutes at their own pace, at first sitting and with somebody beside them.',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm, ours],
})
