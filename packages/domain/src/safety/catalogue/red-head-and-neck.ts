import type { RegionId } from '../../body/regions.ts'
import { defineRule } from '../rule.ts'
import { advise, anyOf, block, blockSession, emergency, is, norm, soon, today } from '../says.ts'

const ifompt = {
  citation: 'IFOMPT cervical framework 2020; J Orthop Sports Phys Ther 2023;53:7',
  mark: 'verified',
} as const
const face: readonly RegionId[] = ['face', 'jaw']

export const r05 = defineRule({
  id: 'R05',
  name: 'Torn artery of the neck',
  cases: [
    {
      when: [anyOf(['worst-head-neck-pain', 'neck-artery-signs'])],
      effects: [
        blockSession,
        emergency(
          'Dissection of a neck artery or another vascular cause is possible',
          'Head or neck pain of this kind can come from an artery',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [ifompt],
})

export const r10 = defineRule({
  id: 'R10',
  name: 'Headache with another cause',
  cases: [
    {
      when: [is('thunderclap')],
      effects: [
        blockSession,
        emergency(
          'A bleed in the head is possible',
          'A headache that strikes like lightning is an emergency',
        ),
      ],
    },
    {
      when: [anyOf(['headache-warning', 'vision-loss'])],
      effects: [
        today(
          'A secondary headache is possible (SNOOP)',
          'A new kind of headache like this has to be looked at today',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [
    { citation: 'Do et al., Neurology 2019, red flags of secondary headache', mark: 'established' },
  ],
})

const bsr = {
  citation: 'British Society for Rheumatology, giant cell arteritis, 2020',
  mark: 'established',
} as const

export const r11 = defineRule({
  id: 'R11',
  name: 'Giant cell arteritis',
  cases: [
    {
      when: [is('temporal-headache')],
      fromAge: 50,
      effects: [
        today(
          'Giant cell arteritis is possible; sight is at risk',
          'New pain at the temples after 50 can put your sight at risk',
        ),
      ],
    },
    {
      when: [is('vision-loss')],
      fromAge: 50,
      effects: [
        blockSession,
        emergency(
          'Giant cell arteritis with loss of vision is possible',
          'Losing sight, even for a moment, is an emergency',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [bsr],
})

export const r15 = defineRule({
  id: 'R15',
  name: 'Polymyalgia',
  cases: [
    {
      when: [is('shoulder-hip-stiffness')],
      fromAge: 50,
      effects: [
        soon(
          'Polymyalgia rheumatica or another systemic illness is possible',
          'Stiffness of this kind can be treated once it has been looked at',
        ),
      ],
    },
    {
      when: [is('morning-stiffness', { above: 45 })],
      fromAge: 50,
      effects: [
        soon(
          'Stiffness of over three quarters of an hour after 50 can be polymyalgia; ask whether both shoulders or hips are stiff, and how ill the patient feels',
          'After 50, being stiff for over three quarters of an hour in the morning can be treated once it has been looked at',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r24 = defineRule({
  id: 'R24',
  name: 'Serious cause in jaw or face',
  cases: [
    {
      when: [anyOf(['jaw-infection-signs', 'face-nerve-signs'])],
      effects: [
        block({ regions: face }),
        today(
          'A serious cause in jaw or face is possible',
          'These signs in the jaw or face have to be looked at today',
        ),
      ],
    },
    {
      when: [
        is('jaw-opening', { below: 35 }),
        { any: [{ kind: 'fever-illness' }, { kind: 'temperature', from: 38 }] },
      ],
      effects: [
        block({ regions: face }),
        today(
          'A jaw that hardly opens, with fever: an infection is possible',
          'A mouth that hardly opens, with fever, has to be looked at today',
        ),
      ],
    },
    {
      when: [is('jaw-opening', { below: 35 })],
      effects: [
        advise(
          'The mouth opens less than 35 mm: ask about fever, swelling, a numb face and shocks of pain before working on the jaw.',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
