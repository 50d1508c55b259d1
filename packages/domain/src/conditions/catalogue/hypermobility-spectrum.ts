import { defineCondition } from '../condition.ts'

export const hypermobilitySpectrum = defineCondition({
  id: 'hypermobility-spectrum',
  name: 'Hypermobility spectrum disorder and hypermobile EDS',
  synonyms: ['HSD', 'hEDS', 'Ehlers-Danlos', 'joint hypermobility syndrome', 'loose joints'],
  about:
    'Joints that move further than most and slip or sprain easily, with pain in many places and tiredness.',
  codes: { icd10cm: ['M35.7', 'Q79.62'], icd11: ['LD28.1'], snomed: null },
  regions: ['shoulder-top', 'upper-back', 'low-back', 'hip-lateral', 'thigh-anterior', 'calf'],
  mechanism: ['nociceptive', 'nociplastic'],
  evidence: [
    {
      study: 'Brittain et al., review of physical therapy for hypermobility',
      year: 2023,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Exercise has the evidence; for manual therapy it is weak, and massage alone has not been studied well.',
      source: { citation: 'Brittain et al., Disabil Rehabil 2023', mark: 'verified' },
    },
  ],
  guidelines: [
    {
      body: 'International consortium on EDS and HSD, physical therapy',
      year: 2017,
      recommendation: 'none',
      statement:
        'Knowing the condition and exercise are the core; massage is not recommended or ruled out.',
      source: {
        citation: 'Engelbert RHH et al. Am J Med Genet C 2017;175C:158–167',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Light strokes for calm, with joints supported; not studied well here.',
    },
    {
      technique: 'myofascial-release',
      because:
        'Gentle holds on tired muscles, never to pull a joint further; not studied well here.',
    },
    {
      technique: 'ischaemic-compression',
      because:
        'Last, and at most medium pressure, on tender muscles that work hard to hold loose joints; not studied here.',
    },
  ],
  notAdvised: [
    {
      technique: 'passive-stretch',
      because: 'These joints already move too far; stretching to the end may let them slip.',
    },
    {
      technique: 'muscle-energy',
      because: 'It ends in a stretch, and these joints already move too far.',
    },
    {
      technique: 'joint-oscillation',
      because: 'Loose joints should not be moved by somebody else, the neck least of all.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'Moving while a muscle is held can take a loose joint past its safe range.',
    },
    {
      technique: 'thai-massage',
      because: 'Strong stretches with body weight may let joints slip.',
    },
    {
      technique: 'deep-tissue',
      because: 'Skin bruises and tears easily here, and firm work has not been shown to help.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Strength and steadiness come from exercise; go on only if it helps you to exercise.',
    source: {
      citation: 'No trial sets a dose here; 45 minutes a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
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
  selfCare: ['graded-activity', 'pacing', 'posture-breaks', 'slow-breathing', 'sleep-routine'],
  cautions: [
    {
      rule: 'C19',
      text: 'No stretch to the end of the range, no pulling, at most medium pressure. In the vascular kind only a light hand, after a doctor agrees, and never the neck.',
      source: { citation: 'Consensus lists of precautions; 2017 criteria', mark: 'established' },
    },
    {
      rule: 'C20b',
      text: 'A disease of connective tissue: leave the front and sides of the neck alone.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
    {
      rule: 'R05',
      text: 'New neck or head pain “unlike any other”, a drooping eyelid, double vision or slurred speech: emergency.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'verified',
      },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Brittain et al., Disabil Rehabil 2023', mark: 'verified' },
    { citation: 'Engelbert RHH et al. Am J Med Genet C 2017;175C:158–167', mark: 'established' },
  ],
})
