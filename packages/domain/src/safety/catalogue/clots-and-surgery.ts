import { defineRule } from '../rule.ts'
import {
  advise,
  anyOf,
  block,
  blockSession,
  cap,
  deep,
  emergency,
  halfYear,
  is,
  ng2018,
  norm,
  oncologyMassage,
  out,
  scraping,
  suction,
  today,
  weeks,
} from '../says.ts'

const clot = { citation: 'Wells criteria for deep vein thrombosis', mark: 'established' } as const
const signs = { any: [{ kind: 'dvt-signs' }, { kind: 'calf-difference', above: 3 }] } as const

export const c06 = defineRule({
  id: 'C06',
  name: 'Blood clot in a limb',
  starred: true,
  cases: [
    {
      when: [signs],
      effects: [
        blockSession,
        today(
          'A deep vein thrombosis is possible; more so after surgery, lying still or a long journey, in cancer, pregnancy, on oestrogen or after an earlier clot',
          'A swollen, warm, tender limb can be a blood clot',
        ),
      ],
      override: 'none',
    },
    {
      when: [signs, anyOf(['breathless', 'heart-signs'])],
      effects: [
        emergency('A clot may have reached the lungs', 'A clot may have reached your lungs'),
      ],
      override: 'none',
    },
    { when: [is('dvt', { within: halfYear })], effects: [block('limb')], override: 'none' },
    { when: [is('dvt', { clearedBy: 'physician' })], effects: [block('limb')] },
    {
      when: [is('dvt')],
      effects: [
        cap(1, 'limb'),
        advise(
          'Look at both calves at every visit. Massage after a clot was studied only away from its place, without fever and with platelets above 50 ×10⁹/L.',
        ),
      ],
      override: 'none',
    },
  ],
  override: 'clearance-document',
  sources: [oncologyMassage, ng2018, clot],
})

export const c07 = defineRule({
  id: 'C07',
  name: 'Surgery in the last twelve weeks',
  starred: true,
  cases: [
    {
      when: [is('surgery', { within: 3 * weeks })],
      effects: [block('places')],
      override: 'none',
    },
    {
      when: [is('surgery', { within: 12 * weeks, clearedBy: 'surgeon' })],
      effects: [block('places')],
    },
    {
      when: [is('surgery', { within: 6 * weeks })],
      effects: [out('places', { except: ['scar-massage'] })],
      override: 'none',
    },
    {
      when: [is('surgery', { within: 12 * weeks })],
      effects: [cap(2, 'around'), advise('Ask for signs of a clot at every visit.')],
      override: 'none',
    },
  ],
  override: 'clearance-document',
  sources: [norm],
})

export const c28 = defineRule({
  id: 'C28',
  name: 'Varicose or inflamed veins',
  cases: [
    {
      when: [is('varicose-veins')],
      effects: [cap(3, 'places'), out('places', deep, suction, scraping)],
    },
    {
      when: [is('thrombophlebitis')],
      effects: [
        block('places'),
        today('Thrombophlebitis is possible', 'A hard, red, sore vein may be inflamed by a clot'),
      ],
    },
  ],
  override: 'none',
  sources: [{ citation: 'Lists of contraindications to massage (NCCIH, CMTBC)', mark: 'verified' }],
})
