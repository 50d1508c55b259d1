import { defineCondition } from '../condition.ts'

export const deepGlutealSyndrome = defineCondition({
  id: 'deep-gluteal-syndrome',
  name: 'Deep gluteal syndrome',
  synonyms: ['piriformis syndrome', 'buttock sciatica', 'deep buttock pain'],
  about:
    'Pain deep in the buttock, worse with sitting, sometimes running down the back of the thigh.',
  codes: { icd10cm: ['G57.00', 'G57.01', 'G57.02', 'G57.03'], icd11: ['8C11.0'], snomed: null },
  regions: ['gluteal', 'thigh-posterior'],
  mechanism: ['mixed'],
  evidence: [
    {
      study: 'Small trials of stretching and trigger-point work, set one against the other',
      year: 2026,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'active',
      finding:
        'No trial known to us compares work by hand with sham or with waiting, so whether it helps is not known.',
      source: {
        citation:
          'Our own reading of reviews and trial registers up to 2026; not a systematic search',
        mark: 'established',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'passive-stretch',
      because:
        'A gentle stretch of the hip rotators, stopped when the leg tingles; hardly studied.',
    },
    {
      technique: 'strain-counterstrain',
      because: 'A position of ease without pressure on the nerve; hardly studied.',
    },
    {
      technique: 'ischaemic-compression',
      because:
        'Held pressure on tender buttock muscles, beside the nerve and never on it, with consent for this area.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'An elbow or knuckle deep in the buttock presses on the sciatic nerve.',
    },
    {
      technique: 'transverse-friction',
      because: 'Rubbing across the place where the nerve leaves the pelvis may irritate it.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Movement and shorter sitting go on; go on with massage only if sitting got easier.',
    source: {
      citation: 'No trial sets a dose here; half an hour a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'mobility', 'posture-breaks', 'static-stretch', 'pacing'],
  cautions: [
    {
      rule: 'R01',
      text: 'New numbness between the legs, trouble holding or passing urine or stool, or pain in both legs with weakness: emergency, call now.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R23',
      text: 'A foot that drops or a leg that gets weaker: see a doctor the same day, no massage before.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C13',
      text: 'With a hip replacement: no stretch that the surgeon has ruled out.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C25',
      text: 'Where the skin is numb: light pressure, no heat, and look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation:
        'Our own reading of reviews and trial registers up to 2026; not a systematic search',
      mark: 'established',
    },
  ],
})
