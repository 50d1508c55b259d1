import { exerciseFirst, li2014, yuan2015 } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const fibromyalgia = defineCondition({
  id: 'fibromyalgia',
  name: 'Fibromyalgia',
  synonyms: ['fibromyalgia syndrome', 'FMS'],
  about: 'Widespread pain with tiredness and poor sleep: the body’s alarm for pain is turned up.',
  codes: { icd10cm: ['M79.7'], icd11: ['MG30.01'], snomed: null },
  regions: ['shoulder-top', 'upper-back', 'low-back', 'gluteal', 'neck-posterior'],
  mechanism: ['nociplastic'],
  evidence: [li2014, yuan2015, exerciseFirst],
  guidelines: [
    {
      body: 'EULAR',
      year: 2017,
      recommendation: 'conditional-against',
      statement: 'Weak against massage; only exercise is “strong for”.',
      source: { citation: 'Macfarlane GJ et al. Ann Rheum Dis 2017;76:318', mark: 'established' },
    },
    {
      body: 'NICE NG193',
      year: 2021,
      recommendation: 'none',
      statement: 'Makes no recommendation on manual therapy.',
      source: { citation: 'NICE guideline NG193', mark: 'established' },
    },
  ],
  techniques: [
    {
      technique: 'myofascial-release',
      because: 'The style with the best results in fibromyalgia trials, still of low certainty.',
    },
    { technique: 'effleurage', because: 'Slow, light strokes to calm; start low, go slow.' },
    {
      technique: 'lymphatic-drainage',
      because: 'Very light work that did well in one small trial.',
    },
    {
      technique: 'connective-tissue',
      because: 'Slow skin rolling, if you bear it: small trials with little to go by.',
    },
    {
      technique: 'acupressure',
      because: 'Held points, light to begin with: small trials with little to go by.',
    },
  ],
  notAdvised: [
    { technique: 'swedish', because: 'Swedish massage showed no effect in fibromyalgia trials.' },
    {
      technique: 'deep-tissue',
      because: 'Firm work stirs up pain here; nothing suggests it helps.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 2 },
    weeks: 5,
    after: 'Less than five weeks has shown nothing; go on only if it helps.',
    source: {
      citation: 'Five weeks or more as in Li et al. 2014; minutes and frequency are our decision',
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
    'morning-stiffness',
    'goniometry',
    'pgic',
  ],
  selfCare: ['graded-activity', 'pacing', 'slow-breathing', 'sleep-routine', 'heat'],
  cautions: [
    {
      rule: 'C30',
      text: 'Start low, go slow: light pressure and 30 to 45 minutes for the first two visits; review how the next days were.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow” in sensitised pain',
        mark: 'decision',
      },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    { citation: 'Li YH et al. PLoS One 2014;9:e89304', mark: 'verified' },
    { citation: 'Macfarlane GJ et al. Ann Rheum Dis 2017;76:318', mark: 'established' },
  ],
})
