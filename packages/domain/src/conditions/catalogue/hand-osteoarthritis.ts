import { defineCondition } from '../condition.ts'

export const handOsteoarthritis = defineCondition({
  id: 'hand-osteoarthritis',
  name: 'Hand osteoarthritis',
  synonyms: ['hand OA', 'thumb base arthritis', 'rhizarthrosis', 'finger joint arthritis'],
  about:
    'Worn joints in the fingers or at the base of the thumb, with pain on gripping and stiffness after rest.',
  codes: {
    icd10cm: ['M19.041', 'M19.042', 'M19.049', 'M18.0', 'M18.10', 'M18.11', 'M18.12', 'M18.9'],
    icd11: ['MG30.31'],
    snomed: null,
  },
  regions: ['wrist', 'palm', 'hand-dorsum'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Field et al., massage for arthritis of the wrist or hand, 22 people',
      year: 2007,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'usual-care',
      finding:
        'After four weekly massages and daily self-massage: less pain and a stronger grip than with standard treatment. One very small trial of mixed kinds of arthritis, and everybody knew who was massaged.',
      source: { citation: 'Field et al., J Bodyw Mov Ther 2007;11(1)', mark: 'verified' },
    },
  ],
  guidelines: [
    {
      body: 'ACR / Arthritis Foundation',
      year: 2019,
      recommendation: 'none',
      statement:
        'Says nothing of massage for the hand; it is conditionally against massage for knee and hip. Exercise comes first.',
      source: {
        citation: 'Kolasinski SL et al. Arthritis Care Res 2020;72:149',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Gentle strokes of hand and forearm, as in the one small trial there is.',
    },
    {
      technique: 'petrissage',
      because: 'Kneading of the palm and forearm muscles, kept off the sore joints.',
    },
    {
      technique: 'heat-application',
      because: 'Many people like warmth before moving; that it helps has hardly been studied.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'The joints lie right under the skin; firm work there may irritate them.',
    },
    {
      technique: 'transverse-friction',
      because: 'Rubbing across small, worn joints may stir them up and has not been studied.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Self-massage and hand exercises go on at home; look at the grip before booking more.',
    source: {
      citation: 'Once a week for four weeks as in Field et al. 2007; the half hour is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'morning-stiffness',
    'goniometry',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'pgic',
  ],
  selfCare: ['graded-activity', 'mobility', 'heat', 'pacing'],
  cautions: [
    {
      rule: 'C14',
      text: 'In a flare the hot, swollen joint is left alone: light work elsewhere, and no heat.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C25',
      text: 'Fingers that do not feel warm and cold well: no heat, light pressure, look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'R16',
      text: 'One joint suddenly hot and swollen, with or without fever: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Field et al., J Bodyw Mov Ther 2007;11(1)', mark: 'verified' },
    { citation: 'Kolasinski SL et al. Arthritis Care Res 2020;72:149', mark: 'established' },
  ],
})
