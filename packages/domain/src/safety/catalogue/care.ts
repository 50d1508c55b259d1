import { defineRule } from '../rule.ts'
import {
  advise,
  anyOf,
  atMostMinutes,
  block,
  blockSession,
  cap,
  clearance,
  deep,
  is,
  lie,
  nccih,
  norm,
  ours,
  out,
  refer,
} from '../says.ts'

const startLow = [
  cap(2, 'everywhere'),
  out('everywhere', deep),
  atMostMinutes(45),
  advise('Start low, go slow: 30 to 45 minutes, and ask next time how it went.'),
] as const

export const c29 = defineRule({
  id: 'C29',
  name: 'Epilepsy, vertigo or severe asthma',
  cases: [
    {
      when: [is('epilepsy')],
      effects: [advise('Agree what to do in a seizure. No flicker, no strong scents.')],
    },
    { when: [is('vertigo')], effects: [lie('head-up'), lie('slow-rise')] },
    {
      when: [is('severe-asthma')],
      effects: [lie('semi-reclined'), advise('No scents, and the inhaler within reach.')],
    },
  ],
  override: 'therapist-with-reason',
  sources: [norm],
})

export const c30 = defineRule({
  id: 'C30',
  name: 'Easily stirred up',
  cases: [
    { when: [anyOf(['painful-to-touch', 'frailty'])], effects: startLow },
    { when: [is('widespread-pain')], firstVisits: 2, effects: startLow },
  ],
  override: 'therapist-with-reason',
  sources: [ours],
})

export const c31 = defineRule({
  id: 'C31',
  name: 'Allergy to what touches the skin',
  cases: [
    {
      when: [is('allergy')],
      effects: [advise('Ask what to, and leave it out: oil, lanolin, latex, scent or plaster.')],
    },
    {
      when: [is('latex-allergy')],
      effects: [advise('Nothing made of latex: no such gloves, cups, bands or plasters.')],
    },
  ],
  override: 'none',
  sources: [
    {
      citation: 'Massage products: nut oils, lanolin, latex, essential oils, adhesives',
      mark: 'verified',
    },
  ],
})

export const c32 = defineRule({
  id: 'C32',
  name: 'What the patient does not want',
  cases: [
    { when: [is('do-not-touch')], effects: [block('places')] },
    {
      when: [is('extra-care')],
      effects: [
        advise(
          'Ask before each place, offer to stay dressed and to have somebody in the room, and stop at the first sign.',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [nccih],
})

export const c33 = defineRule({
  id: 'C33',
  name: 'Somebody else decides',
  cases: [
    {
      when: [is('needs-guardian', { clearedBy: 'guardian' })],
      effects: [clearance('guardian', 'nothing')],
    },
    {
      when: [is('needs-guardian')],
      effects: [advise('A guardian is present where the law asks for it.')],
      override: 'none',
    },
  ],
  override: 'clearance-document',
  sources: [
    { citation: 'Massage regulations of Massachusetts and Washington on minors', mark: 'verified' },
  ],
})

export const c34 = defineRule({
  id: 'C34',
  name: 'Severe distress',
  cases: [
    {
      when: [is('severe-distress')],
      effects: [
        blockSession,
        refer(
          'same-day',
          'Psychosis, mania or severe distress: no massage now. Stay with them until somebody qualified has taken over.',
          'You seem to have a very hard time. Please talk today to your doctor or a crisis line; we see each other again after that.',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const c35 = defineRule({
  id: 'C35',
  name: 'Dark urine, swelling or weakness after a massage',
  cases: [
    {
      when: [is('muscle-breakdown')],
      effects: [
        blockSession,
        advise('Within 72 hours of a massage this is a harm: write it down as one.'),
      ],
    },
  ],
  override: 'none',
  sources: [
    { citation: 'Massage councils’ warnings of rhabdomyolysis after massage', mark: 'established' },
  ],
})
