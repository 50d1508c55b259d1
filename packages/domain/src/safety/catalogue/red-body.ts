import { defineRule } from '../rule.ts'
import { anyOf, atLeast, block, blockSession, emergency, is, norm, soon, today } from '../says.ts'

export const r08 = defineRule({
  id: 'R08',
  name: 'Heart or aorta',
  cases: [
    {
      when: [is('heart-signs')],
      effects: [
        blockSession,
        emergency(
          'A heart attack or an aortic tear is possible',
          'These signs can come from your heart or its great vessel',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r09 = defineRule({
  id: 'R09',
  name: 'Clot or air at the lungs',
  cases: [
    {
      when: [is('breathless')],
      effects: [
        blockSession,
        emergency(
          'A pulmonary embolism or pneumothorax is possible',
          'Sudden shortness of breath is an emergency',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r12 = defineRule({
  id: 'R12',
  name: 'Limb without blood',
  cases: [
    {
      when: [is('limb-ischaemia')],
      effects: [
        blockSession,
        emergency(
          'Limb ischaemia or a vascular outlet syndrome is possible',
          'A cold, pale or blue limb may not get enough blood',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r13 = defineRule({
  id: 'R13',
  name: 'Acute belly',
  cases: [
    {
      when: [is('acute-abdomen')],
      effects: [
        blockSession,
        emergency(
          'An acute abdomen, ectopic pregnancy or torsion is possible',
          'Severe pain in belly or pelvis is an emergency',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

const infectedJoint = [
  blockSession,
  emergency(
    'A septic joint is possible, more so with a prosthesis',
    'A hot, swollen joint can be infected, and hours count',
  ),
] as const

export const r16 = defineRule({
  id: 'R16',
  name: 'Infected joint',
  cases: [
    { when: [is('single-hot-joint')], effects: infectedJoint },
    {
      when: [
        is('inflamed-place'),
        { any: [{ kind: 'fever-illness' }, { kind: 'temperature', from: 38 }] },
      ],
      effects: infectedJoint,
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r19 = defineRule({
  id: 'R19',
  name: 'Autonomic dysreflexia',
  cases: [
    {
      when: [is('spinal-cord-injury'), is('dysreflexia-signs')],
      effects: [
        blockSession,
        emergency(
          'Autonomic dysreflexia: sit them up, loosen clothing, find and remove what sets it off (bladder, bowel, skin)',
          'Sit up, loosen your clothes, and check bladder and catheter',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r20 = defineRule({
  id: 'R20',
  name: 'Muscle breaking down or a tense limb',
  cases: [
    {
      when: [is('muscle-breakdown')],
      effects: [
        blockSession,
        emergency(
          'Rhabdomyolysis or a compartment syndrome is possible',
          'Dark urine, a tense limb or severe weakness after a massage is an emergency',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r22 = defineRule({
  id: 'R22',
  name: 'Unwell without a reason',
  cases: [
    {
      when: [atLeast(2, ['weight-loss', 'night-sweats', 'new-lump', 'night-pain'])],
      effects: [
        soon('Two signs of a systemic illness', 'Two of your answers together should be looked at'),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r25 = defineRule({
  id: 'R25',
  name: 'Infected wound or diabetic foot',
  cases: [
    {
      when: [anyOf(['infected-wound', 'foot-ulcer'])],
      effects: [
        block('places'),
        today(
          'A wound infection, diabetic foot or Charcot foot is possible',
          'A hot, swollen or oozing foot or wound has to be looked at today',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
