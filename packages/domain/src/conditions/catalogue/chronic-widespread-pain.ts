import { exerciseFirst } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const chronicWidespreadPain = defineCondition({
  id: 'chronic-widespread-pain',
  name: 'Chronic widespread pain',
  synonyms: ['CWP', 'chronic pain syndrome', 'pain all over'],
  about:
    'Pain in many places for more than three months that is not fibromyalgia: the body’s alarm for pain is turned up.',
  codes: { icd10cm: ['G89.4', 'M79.89', 'R52'], icd11: ['MG30.01'], snomed: null },
  regions: [
    'shoulder-top',
    'neck-posterior',
    'upper-back',
    'low-back',
    'gluteal',
    'thigh-anterior',
    'calf',
  ],
  mechanism: ['nociplastic'],
  evidence: [
    {
      study: 'No trial of massage for widespread pain outside fibromyalgia is known to us',
      year: 2026,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'What is known comes from fibromyalgia, where it is of low certainty and may not hold here.',
      source: {
        citation: 'Our own reading of reviews up to 2026; not a systematic search',
        mark: 'established',
      },
    },
    exerciseFirst,
  ],
  guidelines: [
    {
      body: 'NICE NG193',
      year: 2021,
      recommendation: 'none',
      statement: 'Makes no recommendation on manual therapy for chronic primary pain.',
      source: { citation: 'NICE guideline NG193', mark: 'established' },
    },
    {
      body: 'EULAR, for fibromyalgia',
      year: 2017,
      recommendation: 'conditional-against',
      statement:
        'Weak against massage in fibromyalgia; it does not speak of other widespread pain, but is the nearest there is.',
      source: { citation: 'Macfarlane GJ et al. Ann Rheum Dis 2017;76:318', mark: 'established' },
    },
  ],
  techniques: [
    { technique: 'effleurage', because: 'Slow, light strokes to calm; start low, go slow.' },
    {
      technique: 'myofascial-release',
      because: 'The style with the best results in fibromyalgia; not studied here.',
    },
    {
      technique: 'swedish',
      because:
        'Light whole-body massage may calm for a while; it showed no effect in fibromyalgia.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work stirs up pain where the alarm is turned up; nothing suggests it helps.',
    },
    {
      technique: 'instrument-assisted',
      because: 'Scraping leaves sore marks, and a sensitised body answers with more pain.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 5,
    after: 'Moving more is the treatment; go on with massage only if it helps you do that.',
    source: {
      citation: 'No trial sets a dose here; taken from fibromyalgia, our decision',
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
  selfCare: ['graded-activity', 'pacing', 'slow-breathing', 'sleep-routine', 'heat'],
  cautions: [
    {
      rule: 'C30',
      text: 'Light pressure and 30 to 45 minutes for the first two visits; ask how the next days were before doing more.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow” in sensitised pain',
        mark: 'decision',
      },
    },
    {
      rule: 'R22',
      text: 'Losing weight without wanting to, night sweats, a lump, or pain at night that nothing changes: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R15',
      text: 'Over 50, both shoulders or hips stiff for longer than 45 minutes each morning: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    { citation: 'NICE guideline NG193', mark: 'established' },
    { citation: 'Macfarlane GJ et al. Ann Rheum Dis 2017;76:318', mark: 'established' },
  ],
})
