import { defineRule } from '../rule.ts'
import {
  advise,
  block,
  cap,
  halfYear,
  heat,
  inTime,
  is,
  norm,
  ours,
  out,
  stretching,
  today,
  weeks,
} from '../says.ts'

const tendonWork = { depth: 'deep' } as const

export const c04 = defineRule({
  id: 'C04',
  name: 'Fresh injury or broken bone',
  cases: [
    { when: [is('acute-injury', { within: 3 })], effects: [block('places')] },
    {
      when: [is('suspected-fracture')],
      effects: [block('places'), today('A fracture is possible', 'A bone may be broken')],
    },
    { when: [is('fracture', { within: 6 * weeks })], effects: [block('places')] },
    {
      when: [is('fracture', { clearedBy: 'physician' })],
      effects: [block('places')],
      override: 'clearance-document',
    },
  ],
  override: 'none',
  sources: [norm],
})

export const c05 = defineRule({
  id: 'C05',
  name: 'Hot, red, swollen joint, bursa or tendon',
  cases: [
    { when: [is('inflamed-place')], effects: [block('places')] },
    { when: [is('single-hot-joint')], effects: [block('places')] },
  ],
  override: 'none',
  sources: [norm],
})

export const c13 = defineRule({
  id: 'C13',
  name: 'Artificial joint',
  cases: [
    {
      when: [is('arthroplasty', { clearedBy: 'surgeon' })],
      effects: [
        out('around', stretching),
        advise(
          'An artificial hip: no bending beyond 90°, no crossing the midline and no turning in, until the surgeon lifts it.',
        ),
      ],
    },
  ],
  override: 'clearance-document',
  sources: [norm],
})

export const c14 = defineRule({
  id: 'C14',
  name: 'Flare of an inflammatory arthritis',
  cases: [
    {
      when: [is('joint-flare')],
      effects: [block('places'), cap(2, 'everywhere'), out('everywhere', heat)],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const c16 = defineRule({
  id: 'C16',
  name: 'Injection of steroid or PRP',
  cases: [{ when: [is('joint-injection', { within: 14 })], effects: [block('places')] }],
  override: 'none',
  sources: [norm],
})

export const c16b = defineRule({
  id: 'C16b',
  name: 'Botulinum toxin, filler or vaccine',
  cases: [
    { when: [is('botulinum-or-filler', { within: 14 })], effects: [block('places')] },
    { when: [is('vaccine', { within: 3 })], effects: [block('places')] },
  ],
  override: 'therapist-with-reason',
  sources: [ours],
})

export const c17 = defineRule({
  id: 'C17',
  name: 'Tendons at risk from an antibiotic, muscles from a statin',
  cases: [
    {
      when: [is('fluoroquinolone', { after: halfYear })],
      effects: [out('everywhere', tendonWork)],
    },
    {
      when: [is('statin-muscle-pain')],
      effects: [
        out('everywhere', tendonWork),
        inTime(
          'Muscle pain on a statin: creatine kinase may be worth a look',
          'Muscle pain on a statin is worth a word with your doctor',
        ),
      ],
    },
  ],
  override: 'therapist-with-reason',
  sources: [norm],
})
