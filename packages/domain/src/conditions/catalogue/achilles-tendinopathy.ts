import { defineCondition } from '../condition.ts'

export const achillesTendinopathy = defineCondition({
  id: 'achilles-tendinopathy',
  name: 'Achilles tendinopathy',
  synonyms: ['Achilles tendinitis', 'Achilles tendon pain', 'Achillodynia'],
  about:
    'A sore, stiff tendon above the heel, worst with the first steps of the day and after running or hills.',
  codes: { icd10cm: ['M76.60', 'M76.61', 'M76.62'], icd11: ['MG30.31'], snomed: null },
  regions: ['calf', 'ankle'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Stefansson et al., pressure massage of the calf or eccentric exercise, 60 people',
      year: 2019,
      certainty: 'very-low',
      direction: 'mixed',
      comparator: 'active',
      finding:
        'Massage was ahead of exercise at week 4 and level with it from week 8 to 24; doing both was no better than either. Nobody went without treatment, so time alone may explain it.',
      source: {
        citation: 'Stefansson et al., Orthop J Sports Med 2019;7(3)',
        url: 'https://doi.org/10.1177/2325967119834284',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT Achilles guideline',
      year: 2024,
      recommendation: 'as-part-of-package',
      statement:
        'Exercise that loads the tendon comes first; work by hand is at most something beside it.',
      source: {
        citation:
          'Chimenti RL et al., midportion Achilles tendinopathy, revision 2024. J Orthop Sports Phys Ther',
        url: 'https://doi.org/10.2519/jospt.2024.13079',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'neuromuscular',
      because:
        'Slow, held pressure along the calf, never on the tendon: in one trial ahead of exercise at week 4, level later.',
    },
    { technique: 'petrissage', because: 'Kneading of the calf to relax it, off the tendon.' },
    {
      technique: 'pin-and-stretch',
      because: 'Holding the calf while the foot moves a little; not to the end of the range.',
    },
  ],
  notAdvised: [
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure on the tendon itself squeezes what is already sore.',
    },
    {
      technique: 'transverse-friction',
      because:
        'Rubbing across a sore tendon may irritate it, and exercise has the better evidence.',
    },
    {
      technique: 'passive-stretch',
      because:
        'A long stretch presses the tendon against the heel bone, which a sore tendon does not like.',
    },
    {
      technique: 'instrument-assisted',
      because: 'Scraping a sore tendon has not been shown to help and may bruise it.',
    },
    {
      technique: 'deep-tissue',
      because: 'Firm work near a tendon that may be weak is a risk without a known gain.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 2 },
    weeks: 6,
    after: 'The loading exercises go on for three months or longer; massage is the smaller part.',
    source: {
      citation:
        'Twice a week for six weeks, then weekly, as in Stefansson et al. 2019; the half hour is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'pacing', 'self-massage'],
  cautions: [
    {
      rule: 'C17',
      text: 'A fluoroquinolone antibiotic in the last six months weakens tendons: no friction or firm work on them.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C04',
      text: 'A sudden snap, or too weak to rise on the toes: the tendon may be torn. No massage; same-day check.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C16',
      text: 'After an injection near the tendon: leave it alone for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C06',
      text: 'One calf swollen, warm or tender: could be a clot. No massage; same-day medical check.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Stefansson et al., Orthop J Sports Med 2019;7(3)', mark: 'verified' },
    {
      citation: 'Chimenti RL et al., midportion Achilles tendinopathy, revision 2024',
      mark: 'established',
    },
  ],
})
