import { defineCondition } from '../condition.ts'

export const patellofemoralPain = defineCondition({
  id: 'patellofemoral-pain',
  name: 'Patellofemoral pain',
  synonyms: ['kneecap pain', 'runner’s knee', 'anterior knee pain', 'PFP'],
  about: 'Pain around or behind the kneecap on stairs, squatting, running or long sitting.',
  codes: { icd10cm: ['M22.2X1', 'M22.2X2', 'M22.2X9'], icd11: ['MG30.31'], snomed: null },
  regions: ['thigh-anterior', 'thigh-lateral', 'knee-anterior'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'No trial of massage alone for this pain is known to us',
      year: 2026,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Massage has only been part of mixed physiotherapy here, so what it does by itself is not known. Of all that was compared in 22 trials, education and exercise did better than waiting.',
      source: {
        citation:
          'Our own reading of reviews up to 2026, not a systematic search; Winters et al., Br J Sports Med 2021;55:369–377',
        url: 'https://doi.org/10.1136/bjsports-2020-102819',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT patellofemoral guideline',
      year: 2019,
      recommendation: 'conditional-against',
      statement:
        'Against manual therapy on its own; exercise for hip and knee is the treatment it recommends.',
      source: {
        citation: 'Willy RW et al. J Orthop Sports Phys Ther 2019;49(9):CPG1–CPG95',
        url: 'https://doi.org/10.2519/jospt.2019.0302',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'petrissage',
      because: 'Kneading of the thigh beside exercise; the guideline is against it on its own.',
    },
    {
      technique: 'passive-stretch',
      because: 'May let a tight thigh bend further for a while; exercise is what counts.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'Holding a tight thigh muscle while the knee bends; hardly studied.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work along the outer thigh hurts and has not been shown to help the kneecap.',
    },
    {
      technique: 'transverse-friction',
      because: 'Rubbing at the edge of the kneecap may irritate it and has not been shown to help.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Only beside exercise, and no longer than it helps to exercise.',
    source: {
      citation: 'No trial sets a dose here; half an hour a week for four weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'static-stretch', 'pacing', 'posture-breaks'],
  cautions: [
    {
      rule: 'R16',
      text: 'A knee that is suddenly hot and swollen, with or without fever: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C33',
      text: 'Common in teenagers: a parent or guardian agrees first, and is there as the law asks.',
      source: {
        citation: 'State rules on minors; they differ from place to place',
        mark: 'established',
      },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    {
      citation: 'Willy RW et al. J Orthop Sports Phys Ther 2019;49(9):CPG1–CPG95',
      mark: 'established',
    },
    { citation: 'Winters et al., Br J Sports Med 2021;55:369–377', mark: 'verified' },
  ],
})
