import { defineCondition } from '../condition.ts'

export const lateralElbowTendinopathy = defineCondition({
  id: 'lateral-elbow-tendinopathy',
  name: 'Lateral elbow tendinopathy',
  synonyms: ['tennis elbow', 'lateral epicondylitis', 'outer elbow pain'],
  about:
    'A sore tendon at the outer elbow that hurts on gripping and lifting; for most it gets better within a year or so.',
  codes: { icd10cm: ['M77.10', 'M77.11', 'M77.12'], icd11: ['MG30.31'], snomed: null },
  regions: ['elbow-lateral', 'forearm-posterior'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Loew et al., Cochrane review of transverse friction: one trial, 40 people',
      year: 2014,
      certainty: 'very-low',
      direction: 'no-difference',
      comparator: 'active',
      finding:
        'Nine visits with friction in five weeks, added to ultrasound or medicated gel: no clear difference in pain, grip or function.',
      source: {
        citation: 'Loew et al., Cochrane Database Syst Rev 2014;CD003528.pub2',
        url: 'https://doi.org/10.1002/14651858.CD003528.pub2',
        mark: 'verified',
      },
    },
    {
      study: 'Cochrane review of manual therapy and exercise, 23 trials, 1,612 people',
      year: 2024,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'no-treatment',
      finding:
        'May ease pain a little at the end of treatment, perhaps too little to notice, and it did not last. Mostly exercise and work on joints, not massage.',
      source: {
        citation: 'Cochrane Database Syst Rev 2024;CD013042.pub2',
        url: 'https://doi.org/10.1002/14651858.CD013042.pub2',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT lateral elbow guideline',
      year: 2022,
      recommendation: 'as-part-of-package',
      statement: 'Exercise of the forearm first; manual therapy may be added to it.',
      source: {
        citation: 'Lucado AM et al. J Orthop Sports Phys Ther 2022;52(12):CPG1',
        url: 'https://doi.org/10.2519/jospt.2022.0302',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'pin-and-stretch',
      because: 'Holding the forearm muscles while the wrist moves, off the tendon; hardly studied.',
    },
    {
      technique: 'transverse-friction',
      because: 'Long used here, but the one trial there is showed no clear benefit: a choice.',
    },
    {
      technique: 'instrument-assisted',
      because: 'Tool strokes over the forearm for those who like them; hardly studied, may bruise.',
    },
    {
      technique: 'effleurage',
      because: 'Light strokes along the forearm for comfort while the elbow is easily stirred up.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work on the bony point irritates the tendon and the nerve beside it.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 2 },
    weeks: 5,
    after: 'Loading the forearm little by little is the treatment and goes on at home.',
    source: {
      citation:
        'Nine visits in five weeks as in the trial in Loew et al. 2014; minutes our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'goniometry',
    'pressure-pain-threshold',
    'phq4',
    'sleep-nrs',
    'pgic',
  ],
  selfCare: ['graded-activity', 'pacing', 'static-stretch', 'posture-breaks'],
  cautions: [
    {
      rule: 'C16',
      text: 'After a steroid or plasma injection: no friction, tools or deep work there for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C17',
      text: 'Certain antibiotics weaken tendons for months: no friction and no deep work on them.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C11',
      text: 'On blood thinners: no friction, no tools, medium pressure at most.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C05',
      text: 'A hot, red or swollen elbow is left alone; with fever it is an emergency.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R23',
      text: 'Fingers or wrist that you can no longer lift: a nerve needs a medical check the same day.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Loew et al., Cochrane Database Syst Rev 2014;CD003528.pub2',
      url: 'https://doi.org/10.1002/14651858.CD003528.pub2',
      mark: 'verified',
    },
    {
      citation: 'Lucado AM et al. J Orthop Sports Phys Ther 2022;52(12):CPG1',
      mark: 'established',
    },
  ],
})
