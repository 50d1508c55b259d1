import { defineCondition } from '../condition.ts'

export const migraine = defineCondition({
  id: 'migraine',
  name: 'Migraine',
  synonyms: ['migraine headache', 'chronic migraine', 'episodic migraine'],
  about:
    'Attacks of strong headache, often on one side and throbbing, with sickness and a dislike of light and noise. Massage is for the days between attacks.',
  codes: { icd10cm: ['G43.009', 'G43.709'], icd11: ['8A80', 'MG30.03'], snomed: null },
  regions: ['suboccipital', 'neck-posterior', 'head-temporal', 'shoulder-top'],
  mechanism: ['nociplastic'],
  evidence: [
    {
      study: 'Lawler and Cameron, weekly massage for migraine, 47 people',
      year: 2006,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding:
        'With six weekly massages: fewer attacks and better sleep in those weeks and the three after. One small trial, and everybody knew who was massaged.',
      source: {
        citation: 'Lawler and Cameron, Ann Behav Med 2006;32:50–59',
        url: 'https://doi.org/10.1207/s15324796abm3201_6',
        mark: 'verified',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Slow, light strokes over neck and shoulders between attacks; may help you sleep.',
    },
    {
      technique: 'suboccipital-release',
      because: 'A calm hold at the base of the skull; not studied alone in migraine.',
    },
    {
      technique: 'acupressure',
      because:
        'Held points for those who like them; massage by hand for migraine is hardly studied.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work on neck and head may set off an attack and has not been tested here.',
    },
    {
      technique: 'tapotement',
      because: 'Drumming and shaking are too much for a nervous system that reacts strongly.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Count attacks and medicine days over four weeks before going on.',
    source: {
      citation: 'Six weekly visits as in Lawler and Cameron 2006; the minutes are our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'sleep-nrs',
    'stress-nrs',
    'calm-nrs',
    'phq4',
    'goniometry',
    'pgic',
  ],
  selfCare: ['graded-activity', 'sleep-routine', 'slow-breathing', 'pacing', 'hydration'],
  cautions: [
    {
      rule: 'R10',
      text: 'A sudden, worst-ever headache: emergency, call now. A new one after 50 or in pregnancy, or one with fever or weakness: see a doctor the same day.',
      source: { citation: 'Do TP et al. Neurology 2019;92:134', mark: 'established' },
    },
    {
      rule: 'R11',
      text: 'Age 50 or more with a new temple headache, sore scalp or jaw pain on chewing: see a doctor the same day. Any loss of sight, even for a moment: emergency, call now.',
      source: { citation: 'BSR guideline on giant cell arteritis, 2020', mark: 'established' },
    },
    {
      rule: 'R05',
      text: 'New neck or head pain unlike your migraine, a drooping eyelid, double vision or unsteady walking: emergency, call now.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
    {
      rule: 'C31',
      text: 'No scented oils, dim light, a quiet room; ask what sets an attack off. No massage during one unless you ask for it.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Lawler and Cameron, Ann Behav Med 2006;32:50–59',
      url: 'https://doi.org/10.1207/s15324796abm3201_6',
      mark: 'verified',
    },
  ],
})
