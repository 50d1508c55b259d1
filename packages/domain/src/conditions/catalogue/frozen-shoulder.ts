import { defineCondition } from '../condition.ts'

export const frozenShoulder = defineCondition({
  id: 'frozen-shoulder',
  name: 'Frozen shoulder',
  synonyms: ['adhesive capsulitis', 'stiff shoulder'],
  about:
    'A shoulder that first hurts and then stiffens, often for a year or more, until it slowly moves again.',
  codes: { icd10cm: ['M75.00', 'M75.01', 'M75.02'], icd11: ['MG30.31'], snomed: null },
  regions: ['shoulder-anterior', 'shoulder-top', 'scapula', 'upper-arm-posterior'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Page et al., Cochrane review of manual therapy and exercise for frozen shoulder',
      year: 2014,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'active',
      finding:
        'Manual therapy with exercise may do less than a steroid injection in the short term; later the two were much the same. Massage alone was not what was tested.',
      source: {
        citation: 'Page et al., Cochrane Database Syst Rev 2014;CD011275',
        url: 'https://doi.org/10.1002/14651858.CD011275',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT frozen shoulder guideline',
      year: 2013,
      recommendation: 'as-part-of-package',
      statement:
        'Stretching within what the shoulder tolerates, beside an injection; moving the joint may be added. It does not recommend massage alone.',
      source: {
        citation: 'JOSPT clinical practice guideline on adhesive capsulitis, 2013',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Light strokes around shoulder and neck for comfort while it hurts.',
    },
    {
      technique: 'joint-oscillation',
      because: 'Small, painless movements of the joint, by those trained in it.',
    },
    {
      technique: 'muscle-energy',
      because: 'Your own small push, then a little further; never forced.',
    },
    {
      technique: 'passive-stretch',
      because: 'Only once the painful phase is over, to where it pulls and not to where it hurts.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'A painful joint lining answers firm work with more pain, sometimes for days.',
    },
    {
      technique: 'thai-massage',
      because: 'Strong stretches force a joint that must not be forced.',
    },
    {
      technique: 'transverse-friction',
      because: 'It is the capsule that is stiff; friction does not reach it and may irritate.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'It takes its time; gentle movement at home several times a day matters more.',
    source: {
      citation: 'Trials differ in dose; half an hour a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: ['nprs', 'goniometry', 'peg', 'psfs', 'sleep-nrs', 'phq4', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'mobility', 'heat', 'sleep-routine', 'pacing'],
  cautions: [
    {
      rule: 'C30',
      text: 'While it is easily stirred up: light pressure, and no movement that is forced.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow”',
        mark: 'decision',
      },
    },
    {
      rule: 'C16',
      text: 'After an injection: leave the place alone for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C26',
      text: 'Common with diabetes: not over a fresh insulin site, and glucose within reach.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R16',
      text: 'A hot, swollen shoulder, with or without fever: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R22',
      text: 'Pain at night that nothing changes, with weight loss, sweats or a lump: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Page et al., Cochrane Database Syst Rev 2014;CD011275', mark: 'established' },
  ],
})
