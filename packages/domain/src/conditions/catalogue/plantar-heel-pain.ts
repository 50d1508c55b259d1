import { defineCondition } from '../condition.ts'

export const plantarHeelPain = defineCondition({
  id: 'plantar-heel-pain',
  name: 'Plantar heel pain',
  synonyms: ['plantar fasciitis', 'plantar fasciopathy', 'heel spur'],
  about:
    'Pain under the heel that is sharpest with the first steps in the morning or after sitting.',
  codes: { icd10cm: ['M72.2'], icd11: ['MG30.31'], snomed: null },
  regions: ['foot-plantar', 'calf', 'heel'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Pollack et al., review of manual therapy for plantar heel pain, 6 trials',
      year: 2018,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'active',
      finding:
        'In five of six trials work on the soft tissue, mostly beside stretching, did better for a short time than other treatment; adding joint mobilisation did not.',
      source: { citation: 'Pollack et al., The Foot 2018;34:11–16', mark: 'verified' },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT heel pain guideline',
      year: 2023,
      recommendation: 'as-part-of-package',
      statement:
        'For manual work on the joints and soft tissue of the lower leg, beside stretching and advice.',
      source: {
        citation: 'Koc TA et al. J Orthop Sports Phys Ther 2023;53(12):CPG1–CPG39',
        url: 'https://doi.org/10.2519/jospt.2023.0303',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'petrissage',
      because: 'Kneading of calf and sole, as in trials where it was done beside stretching.',
    },
    {
      technique: 'passive-stretch',
      because: 'Stretching calf and sole is part of what has been tested.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure on tender calf muscles may help for a short time.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'Holding the calf while the foot moves may let it bend further for a while.',
    },
  ],
  notAdvised: [
    {
      technique: 'transverse-friction',
      because: 'Rubbing hard where the sole meets the heel bone may make the first steps worse.',
    },
    {
      technique: 'deep-tissue',
      because: 'Harder pressure on the sore heel has not been shown to help and may bruise.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Stretching goes on every day; most heel pain takes months, with or without massage.',
    source: {
      citation: 'No trial sets a dose here; half an hour a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'static-stretch', 'self-massage', 'pacing'],
  cautions: [
    {
      rule: 'C06',
      text: 'One calf swollen, warm or tender: could be a clot. No massage; same-day medical check.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
    {
      rule: 'C25',
      text: 'Feet that do not feel well, as in diabetes: light pressure, no heat, and a look at the skin every time.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C16',
      text: 'After a steroid injection under the heel: leave it alone for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R25',
      text: 'A sore that stays open, or a hot, swollen foot in somebody with diabetes: same-day check.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Pollack et al., The Foot 2018;34:11–16', mark: 'verified' },
    {
      citation: 'Koc TA et al. J Orthop Sports Phys Ther 2023;53(12):CPG1–CPG39',
      mark: 'established',
    },
  ],
})
