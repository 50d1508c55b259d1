import { busse2023 } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const temporomandibular = defineCondition({
  id: 'temporomandibular',
  name: 'Temporomandibular disorder',
  synonyms: ['TMD', 'jaw pain', 'myogenous temporomandibular disorder'],
  about:
    'Pain in the jaw muscles or joint, often with clicking, tightness or trouble opening wide.',
  codes: {
    icd10cm: [
      'M26.621',
      'M26.622',
      'M26.623',
      'M26.629',
      'M26.601',
      'M26.602',
      'M26.603',
      'M26.609',
      'M79.11',
    ],
    icd11: ['MG30.03'],
    snomed: null,
  },
  regions: ['jaw', 'face', 'neck-posterior', 'suboccipital'],
  mechanism: ['nociceptive', 'nociplastic'],
  evidence: [busse2023],
  guidelines: [
    {
      body: 'BMJ rapid recommendation',
      year: 2023,
      recommendation: 'strong-for',
      statement:
        'Strong for manual trigger-point therapy, therapist-assisted mobilisation and jaw exercise.',
      source: { citation: 'Busse JW et al. BMJ 2023;383:e076227', mark: 'verified' },
    },
  ],
  techniques: [
    {
      technique: 'ischaemic-compression',
      because: 'Trigger-point therapy of the chewing muscles has a strong recommendation.',
    },
    {
      technique: 'intra-oral',
      because: 'Reaches the chewing muscles from inside, with training and separate consent.',
    },
    { technique: 'passive-stretch', because: 'Assisted, gentle opening of the mouth.' },
    { technique: 'suboccipital-release', because: 'Neck and jaw often tighten together.' },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Chewing muscles are small; firm work there may stir up the joint.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Jaw exercises go on at home.',
    source: {
      citation: 'Busse JW et al. BMJ 2023;383:e076227; frequency is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'stress-nrs', 'sleep-nrs', 'pgic'],
  selfCare: ['graded-activity', 'mobility', 'slow-breathing', 'posture-breaks', 'sleep-routine'],
  cautions: [
    {
      rule: 'R24',
      text: 'Mouth opens less than 35 mm with fever or swelling, new numbness of the face or electric shocks: same-day check.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C31',
      text: 'Ask about latex before gloved work inside the mouth, and use other gloves where it is not tolerated.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [{ citation: 'Busse JW et al. BMJ 2023;383:e076227', mark: 'verified' }],
})
