import { moraska2015 } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const tensionHeadache = defineCondition({
  id: 'tension-headache',
  name: 'Tension-type headache',
  synonyms: ['chronic tension headache', 'TTH'],
  about:
    'A pressing or tight headache on both sides, many days a month, often with a tender neck and scalp.',
  codes: { icd10cm: ['G44.229', 'G44.209', 'G44.219'], icd11: ['MG30.03', '8A81'], snomed: null },
  regions: ['suboccipital', 'neck-posterior', 'shoulder-top', 'head-temporal'],
  mechanism: ['nociceptive', 'nociplastic'],
  evidence: [
    moraska2015,
    {
      study: 'Moraska 2008, pilot of massage for tension-type headache (n = 16)',
      year: 2008,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding: 'Headaches fell from 4.7 to 3.7 a week; there was no control group.',
      source: { citation: 'Moraska A, Chandler C. J Man Manip Ther 2008;16:106', mark: 'verified' },
    },
  ],
  guidelines: [
    {
      body: 'OPTIMa (Côté)',
      year: 2019,
      recommendation: 'insufficient',
      statement: 'No clear recommendation for massage.',
      source: { citation: 'Côté P et al. Eur J Pain 2019;23:1051', mark: 'established' },
    },
  ],
  techniques: [
    {
      technique: 'ischaemic-compression',
      because:
        'Held pressure on tender spots raised pain thresholds; headache frequency fell as with placebo.',
    },
    { technique: 'suboccipital-release', because: 'A calm hold at the base of the skull.' },
    { technique: 'petrissage', because: 'Kneading of neck and shoulders to let go of tension.' },
    {
      technique: 'intra-oral',
      because: 'Only where the jaw takes part, and with training and consent.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because:
        'Neck and head are full of cautionary places, and firmer work has not been tested here.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 2, high: 2 },
    weeks: 6,
    after: 'Look at headache days before going on.',
    source: { citation: 'Moraska AF et al. Clin J Pain 2015;31:159', mark: 'verified' },
  },
  startPressureCap: null,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'phq4',
    'stress-nrs',
    'sleep-nrs',
    'calm-nrs',
    'goniometry',
    'pgic',
    'pressure-pain-threshold',
  ],
  selfCare: ['graded-activity', 'slow-breathing', 'posture-breaks', 'sleep-routine', 'mobility'],
  cautions: [
    {
      rule: 'R10',
      text: 'A sudden, worst-ever headache: emergency, call now. A new one after 50, or one with fever or weakness: see a doctor the same day.',
      source: { citation: 'Do TP et al. Neurology 2019;92:134', mark: 'established' },
    },
    {
      rule: 'R11',
      text: 'Age 50 or more with a new temple headache, sore scalp or jaw pain on chewing: see a doctor the same day. Any loss of sight, even for a moment: emergency, call now.',
      source: { citation: 'BSR guideline on giant cell arteritis, 2020', mark: 'established' },
    },
    {
      rule: 'R06',
      text: 'After an injury, tingling lips or a head that feels too heavy: same-day check.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
  ],
  reviewAfterVisits: 6,
  sources: [{ citation: 'Moraska AF et al. Clin J Pain 2015;31:159', mark: 'verified' }],
})
