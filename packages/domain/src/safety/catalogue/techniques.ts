import type { RegionId } from '../../body/regions.ts'
import type { NonEmpty } from '../../non-empty.ts'
import type { TechniqueId } from '../../techniques/techniques.ts'
import { type Clause, defineRule, type Match } from '../rule.ts'
import { anyOf, cmtbc, is, norm, out } from '../says.ts'

/** What a technique of its own is not for, beyond what the rules for all massage say. */

const only = (...ids: NonEmpty<TechniqueId>): Match => ({ ids })
const cupped: readonly RegionId[] = ['abdomen-upper', 'abdomen-lower', 'low-back', 'flank']
const pressureUncontrolled: Clause = {
  any: [
    { kind: 'systolic', from: 160 },
    { kind: 'diastolic', from: 100 },
  ],
}

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
      effects: [out('everywhere', only('lymphatic-drainage'))],
    },
    {
      when: [is('cancer-active', { clearedBy: 'oncologist' })],
      effects: [out('everywhere', only('lymphatic-drainage'))],
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

export const t29 = defineRule({
  id: 'T29',
  name: 'Belly massage: when not',
  cases: [
    {
      when: [anyOf(['aneurysm', 'large-aneurysm', 'acute-abdomen', 'pregnancy'])],
      effects: [out('everywhere', only('abdominal-massage'))],
    },
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
