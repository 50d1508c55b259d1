import { defineCondition } from '../condition.ts'

export const cervicogenicHeadache = defineCondition({
  id: 'cervicogenic-headache',
  name: 'Cervicogenic headache',
  synonyms: ['headache from the neck', 'CGH'],
  about:
    'A headache, mostly on one side, that starts in the neck and comes with certain positions or movements of the head.',
  codes: { icd10cm: ['G44.86'], icd11: ['MG30.6'], snomed: null },
  regions: ['suboccipital', 'neck-posterior', 'head-temporal', 'shoulder-top'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study:
        'Jull et al., exercise and manipulative therapy for headache from the neck, 200 people',
      year: 2002,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'usual-care',
      finding:
        'After six weeks, and still after a year, headaches were fewer and weaker with exercise or with manual therapy of the joints than in the control group; both together were not clearly better than one. Massage was not tested.',
      source: {
        citation: 'Jull et al., Spine 2002;27:1835–1843',
        url: 'https://doi.org/10.1097/00007632-200209010-00004',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT neck guideline',
      year: 2017,
      recommendation: 'as-part-of-package',
      statement:
        'For neck pain with headache: manual therapy of the neck together with exercise. Massage alone is not recommended.',
      source: {
        citation: 'Blanpied PR et al. J Orthop Sports Phys Ther 2017;47:A1',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'suboccipital-release',
      because: 'A calm hold where the headache starts; not studied alone.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Tender spots in neck and shoulder muscles may bear more pressure afterwards.',
    },
    {
      technique: 'muscle-energy',
      because: 'Your own small push may help the neck turn further; a piece beside exercise.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'The neck is full of cautionary places, and firm work has not been tested here.',
    },
    {
      technique: 'joint-oscillation',
      because:
        'What the trial tested was done by therapists trained in joints; it is not part of massage.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 2 },
    weeks: 6,
    after: 'Neck exercises go on at home: alone they did as well as manual therapy.',
    source: {
      citation: 'Six weeks as in Jull et al. 2002; minutes and frequency are our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'goniometry',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'pressure-pain-threshold',
    'pgic',
  ],
  selfCare: ['graded-activity', 'mobility', 'posture-breaks', 'slow-breathing', 'sleep-routine'],
  cautions: [
    {
      rule: 'R05',
      text: 'New neck or head pain unlike any before, dizziness, double vision, slurred speech or unsteady walking: emergency, call now.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
    {
      rule: 'R06',
      text: 'After an injury, or with rheumatoid arthritis: tingling lips, a lump in the throat or a head too heavy to hold: same-day check.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R10',
      text: 'A sudden, worst-ever headache: emergency, call now. A new one after 50, or one with fever or weakness: see a doctor the same day.',
      source: { citation: 'Do TP et al. Neurology 2019;92:134', mark: 'established' },
    },
    {
      rule: 'C20',
      text: 'Nothing on the front of the neck, light only at its sides, no full turn with the head tilted back.',
      source: { citation: 'ABMP endangerment sites', mark: 'verified' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Jull et al., Spine 2002;27:1835–1843',
      url: 'https://doi.org/10.1097/00007632-200209010-00004',
      mark: 'verified',
    },
  ],
})
