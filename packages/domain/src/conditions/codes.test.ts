import { describe, expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import { conditions } from './conditions.ts'

const all: [string, Condition['codes']][] = Object.entries(conditions).map(([id, { codes }]) => [
  id,
  codes,
])

/** A letter, two places, then up to four more behind a dot: `M54.2`, `M45.A0`, `S13.4XXS`. */
const icd10cm = /^[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/
/** A stem such as `MG30.02`, which may carry extensions that begin with X: `MG30.51&XK9K`. No O and no I. */
const icd11 =
  /^[1-9A-HJ-NP-SV][A-HJ-NP-Z]\d[0-9A-HJ-NP-Z](\.[0-9A-HJ-NP-Z]{1,2})?(&X[A-HJ-NP-Z][0-9A-HJ-NP-Z]{2,4})*$/

describe('the shape of a code', () => {
  test.each(['M54.2', 'M79.7', 'R52', 'M45.A0', 'S13.4XXS', 'G90.511'])(
    '%s is ICD-10-CM',
    (code) => {
      expect(code).toMatch(icd10cm)
    },
  )

  test.each(['', 'm54.2', 'M54.', 'M54.2-', 'M542', '54.2', 'M54.12345', 'MG30.02'])(
    '"%s" is not',
    (code) => {
      expect(code).not.toMatch(icd10cm)
    },
  )

  test.each(['MG30.02', 'MG30.6', '8A80', '8C10.0', 'FA20', 'MG30.51&XK9K', 'MG30.20&XS0T&XK8G'])(
    '%s is ICD-11',
    (code) => {
      expect(code).toMatch(icd11)
    },
  )

  test.each(['', 'M54.2', 'MG30.O2', 'MG30.', 'mg30.02', 'XK9K', 'MG30.02&', 'MG30.02&MG30.01'])(
    '"%s" is not',
    (code) => {
      expect(code).not.toMatch(icd11)
    },
  )

  test.each(all)('%s has codes of both, none twice', (_, codes) => {
    for (const code of codes.icd10cm) expect(code).toMatch(icd10cm)
    for (const code of codes.icd11) expect(code).toMatch(icd11)
    for (const list of [codes.icd10cm, codes.icd11]) expect(new Set(list).size).toBe(list.length)
  })
})

describe('SNOMED CT', () => {
  test.each(all)('is licensed and not built into %s', (_, { snomed }) => {
    expect(snomed).toBeNull()
  })
})

describe('chronic pain in ICD-11, which copies on the web swap', () => {
  const meaning = {
    'MG30.00': 'visceral, primary',
    'MG30.01': 'widespread',
    'MG30.02': 'musculoskeletal, primary',
    'MG30.03': 'headache or orofacial, primary',
    'MG30.04': 'complex regional',
    'MG30.10': 'cancer',
    'MG30.11': 'after cancer treatment',
    'MG30.20': 'after an injury',
    'MG30.21': 'after surgery',
    'MG30.30': 'musculoskeletal, from inflammation',
    'MG30.31': 'musculoskeletal, from structure',
    'MG30.51': 'peripheral nerve',
    'MG30.6': 'headache or orofacial, secondary',
  } as const
  const chronicPain: Readonly<Record<keyof typeof conditions, readonly (keyof typeof meaning)[]>> =
    {
      'achilles-tendinopathy': ['MG30.31'],
      'axial-spondyloarthritis': ['MG30.30'],
      'cancer-pain': ['MG30.10', 'MG30.11'],
      'carpal-tunnel-syndrome': ['MG30.51'],
      'cervical-radiculopathy': ['MG30.51'],
      'cervicogenic-headache': ['MG30.6'],
      'chronic-pelvic-pain': ['MG30.00'],
      'chronic-widespread-pain': ['MG30.01'],
      'complex-regional-pain-syndrome': ['MG30.04'],
      'deep-gluteal-syndrome': [],
      fibromyalgia: ['MG30.01'],
      'frozen-shoulder': ['MG30.31'],
      'greater-trochanteric-pain': ['MG30.31'],
      'hand-osteoarthritis': ['MG30.31'],
      'hip-osteoarthritis': ['MG30.31'],
      'hypermobility-spectrum': [],
      'knee-osteoarthritis': ['MG30.31'],
      'lateral-elbow-tendinopathy': ['MG30.31'],
      'low-back-pain': ['MG30.02'],
      'lumbar-radiculopathy': ['MG30.51'],
      'lumbar-spinal-stenosis': ['MG30.31'],
      migraine: ['MG30.03'],
      'myofascial-pain': ['MG30.02'],
      'neck-pain': ['MG30.02'],
      'painful-polyneuropathy': ['MG30.51'],
      'patellofemoral-pain': ['MG30.31'],
      'plantar-heel-pain': ['MG30.31'],
      'post-herpetic-neuralgia': ['MG30.51'],
      'post-surgical-pain': ['MG30.21'],
      'rheumatoid-arthritis': ['MG30.30'],
      'rotator-cuff-pain': ['MG30.31', 'MG30.02'],
      temporomandibular: ['MG30.03'],
      'tension-headache': ['MG30.03'],
      'thoracic-back-pain': ['MG30.02'],
      'thoracic-outlet-syndrome': ['MG30.51'],
      whiplash: ['MG30.20'],
    }

  test.each(all)('%s', (id, { icd11: codes }) => {
    const found = codes.filter((code) => code.startsWith('MG30'))
    expect(found).toEqual(chronicPain[id as keyof typeof conditions])
  })

  test('after an injury is .20 and after surgery is .21, not the other way round', () => {
    expect(conditions.whiplash.codes.icd11).toEqual(['MG30.20'])
    expect(conditions['post-surgical-pain'].codes.icd11).toEqual(['MG30.21'])
    const used = new Set(Object.values(chronicPain).flat())
    expect([...used].toSorted()).toEqual(Object.keys(meaning))
  })

  test('sides of the jaw joint are told apart', () => {
    expect(conditions.temporomandibular.codes.icd10cm).not.toContain('M26.60')
  })
})
