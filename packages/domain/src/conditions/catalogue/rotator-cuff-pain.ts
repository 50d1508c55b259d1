import { bervoets2015 } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const rotatorCuffPain = defineCondition({
  id: 'rotator-cuff-pain',
  name: 'Rotator cuff related shoulder pain',
  synonyms: ['subacromial pain', 'shoulder impingement', 'shoulder tendinopathy', 'shoulder pain'],
  about:
    'Pain at the shoulder and upper arm on lifting the arm or lying on it, from sore tendons around the joint.',
  codes: {
    icd10cm: ['M75.100', 'M75.101', 'M75.102', 'M75.40', 'M75.41', 'M75.42'],
    icd11: ['MG30.31', 'MG30.02'],
    snomed: null,
  },
  regions: ['shoulder-anterior', 'shoulder-top', 'scapula', 'upper-arm-anterior'],
  mechanism: ['nociceptive'],
  evidence: [
    bervoets2015,
    {
      study: 'Page et al., Cochrane review of manual therapy and exercise for the rotator cuff',
      year: 2016,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'sham',
      finding:
        'Of some sixty trials one compared manual therapy with exercise to placebo, and the difference was too small to matter.',
      source: {
        citation: 'Page et al., Cochrane Database Syst Rev 2016;CD012224',
        url: 'https://doi.org/10.1002/14651858.CD012224',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT rotator cuff guideline',
      year: 2025,
      recommendation: 'as-part-of-package',
      statement: 'Exercise comes first; manual therapy may be added to it.',
      source: {
        citation: 'JOSPT clinical practice guideline on rotator cuff tendinopathy, 2025',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'petrissage',
      because: 'Massage of shoulder muscles did better than no treatment, in the short term.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Tender spots around the shoulder blade may bear more pressure afterwards.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'Holding a tight muscle while the arm moves; hardly studied.',
    },
    {
      technique: 'transverse-friction',
      because: 'On the tendon, for those who want to try it: no clear benefit was shown elsewhere.',
    },
    { technique: 'passive-stretch', because: 'May let the arm reach further for a while.' },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work over a sore tendon may irritate it and did not do better in any trial.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 2 },
    weeks: 4,
    after: 'Exercise is the treatment and goes on; massage is only beside it.',
    source: {
      citation: 'Trials differ in dose; half an hour, once or twice a week, is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'sleep-nrs', 'phq4', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'mobility', 'posture-breaks', 'static-stretch', 'heat'],
  cautions: [
    {
      rule: 'C05',
      text: 'A hot, red or swollen shoulder is left alone until it has settled.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C16',
      text: 'After an injection: leave the place alone for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C17',
      text: 'Certain antibiotics weaken tendons for months: no friction and no deep work on them.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R08',
      text: 'Shoulder or arm pain that comes with effort, with pressure in the chest or sweating: emergency, call now.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R15',
      text: 'Over 50, both shoulders stiff for longer than 45 minutes each morning: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    bervoets2015.source,
    { citation: 'Page et al., Cochrane Database Syst Rev 2016;CD012224', mark: 'established' },
  ],
})
