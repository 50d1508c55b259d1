import { defineCondition } from '../condition.ts'

/** Work inside the body is out of scope: it belongs to pelvic health physiotherapy. */
export const chronicPelvicPain = defineCondition({
  id: 'chronic-pelvic-pain',
  name: 'Chronic pelvic pain and painful periods',
  synonyms: ['CPP', 'dysmenorrhoea', 'dysmenorrhea', 'period pain', 'pelvic pain syndrome'],
  about: 'Pain low in the belly or pelvis for many months, or cramps that come with every period.',
  codes: {
    icd10cm: ['R10.20', 'R10.21', 'R10.22', 'R10.23', 'R10.24', 'N94.6'],
    icd11: ['MG30.00', 'GA34.3'],
    snomed: null,
  },
  regions: ['abdomen-lower', 'low-back', 'sacrum'],
  mechanism: ['nociplastic', 'nociceptive'],
  evidence: [
    {
      study: 'Manual therapy in primary dysmenorrhoea, systematic review, 32 trials, 2,566 women',
      year: 2024,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'sham',
      finding:
        'No better than placebo for period pain (0.1 of 10, −0.4 to 0.6), on evidence of low or very low certainty.',
      source: {
        citation: 'Manual Therapy in Primary Dysmenorrhea, J Pain Res 2024;17:1663–1681',
        url: 'https://doi.org/10.2147/JPR.S457381',
        mark: 'verified',
      },
    },
    {
      study: 'Manual therapy in primary dysmenorrhoea, the same review',
      year: 2024,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding:
        'Period pain eased more than without treatment for a short time (1.3 of 10, 0.2 to 2.4).',
      source: {
        citation: 'Manual Therapy in Primary Dysmenorrhea, J Pain Res 2024;17:1663–1681',
        url: 'https://doi.org/10.2147/JPR.S457381',
        mark: 'verified',
      },
    },
    {
      study: 'FitzGerald et al., two kinds of work by hand for pelvic pain, 48 people',
      year: 2009,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'active',
      finding:
        'Ten weekly hours: about 2 in 10 felt clearly better with whole-body massage, and 6 in 10 with specialised pelvic physiotherapy, part of it inside the pelvis. Nobody went without.',
      source: {
        citation: 'FitzGerald et al., J Urol 2009;182:570–580',
        url: 'https://doi.org/10.1016/j.juro.2009.04.022',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'EAU chronic pelvic pain guideline',
      year: 2023,
      recommendation: 'conditional-for',
      statement:
        'Weakly for myofascial treatment by somebody trained in pelvic pain; much of that is beyond massage.',
      source: {
        citation:
          'EAU guideline on chronic pelvic pain; Abreu-Mendes P et al. Eur Urol Focus 2023;9:172',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'abdominal-massage',
      because:
        'Slow, light circles may feel good in period pain; no better than placebo in trials.',
    },
    {
      technique: 'effleurage',
      because: 'Calm, light strokes, only where touch is welcome; not studied by themselves.',
    },
    {
      technique: 'myofascial-release',
      because:
        'Gentle, light holds from outside; work inside the pelvis belongs to pelvic physiotherapy.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm pressure on the lower belly may do harm and has not been shown to help.',
    },
    {
      technique: 'cupping',
      because:
        'Suction on belly or low back is not for somebody who may be pregnant, nor tested here.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after:
      'If periods set the pain, judge it over two of them; warmth and exercise go on at home, as both eased period pain in small trials.',
    source: {
      citation: 'No trial sets a dose here; 45 minutes a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'calm-nrs',
    'goniometry',
    'pgic',
  ],
  selfCare: ['graded-activity', 'heat', 'slow-breathing', 'muscle-relaxation', 'diary'],
  cautions: [
    {
      rule: 'R13',
      text: 'Sudden, severe belly pain, a rigid belly, or a missed period with bleeding: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C18',
      text: 'Pregnant, or perhaps pregnant: no belly massage.',
      source: { citation: 'Consensus lists of precautions; CMTBC', mark: 'established' },
    },
    {
      rule: 'C32',
      text: 'Touch here can bring back bad memories: clothes stay on where wished, ask at every step, and a no is final.',
      source: { citation: 'NCCIH; consent practice', mark: 'established' },
    },
    {
      rule: 'R22',
      text: 'A lump, weight loss, or bleeding after the menopause or between periods: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C23',
      text: 'A known aneurysm in the belly: no massage of belly or deep low back.',
      source: { citation: 'CMTBC contraindications', mark: 'verified' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Manual Therapy in Primary Dysmenorrhea, J Pain Res 2024;17:1663–1681',
      mark: 'verified',
    },
    { citation: 'Armour et al., BMC Complement Altern Med 2019;19:22', mark: 'verified' },
    { citation: 'FitzGerald et al., J Urol 2009;182:570–580', mark: 'established' },
  ],
})
