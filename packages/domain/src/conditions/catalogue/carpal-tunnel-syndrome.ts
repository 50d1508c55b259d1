import { defineCondition } from '../condition.ts'

export const carpalTunnelSyndrome = defineCondition({
  id: 'carpal-tunnel-syndrome',
  name: 'Carpal tunnel syndrome',
  synonyms: ['CTS', 'median nerve compression', 'numb hands at night'],
  about:
    'A squeezed nerve at the wrist: tingling, numbness or pain in thumb and fingers, often at night.',
  codes: {
    icd10cm: ['G56.00', 'G56.01', 'G56.02', 'G56.03'],
    icd11: ['8C10.0', 'MG30.51'],
    snomed: null,
  },
  regions: ['wrist', 'palm', 'forearm-anterior'],
  mechanism: ['neuropathic'],
  evidence: [
    {
      study: 'Fernández-de-las-Peñas et al., manual therapy or surgery, 120 women',
      year: 2015,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'active',
      finding:
        'Three visits of manual therapy from neck to hand did better than surgery at one and three months; from six months to a year, and at four years, there was no difference. Nobody went without treatment.',
      source: {
        citation:
          'Fernández-de-las-Peñas et al., J Pain 2015; four years in Phys Ther 2020;100:1987–1996',
        url: 'https://doi.org/10.1093/ptj/pzaa150',
        mark: 'verified',
      },
    },
    {
      study: 'Cochrane review of exercise and mobilisation, 16 trials, 741 people',
      year: 2012,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'The trials were small and weak: whether moving the nerve or the soft tissue helps cannot be said.',
      source: {
        citation: 'Cochrane Database Syst Rev 2012;CD009899',
        url: 'https://doi.org/10.1002/14651858.CD009899',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT carpal tunnel guideline',
      year: 2019,
      recommendation: 'conditional-for',
      statement:
        'Weak: manual therapy may be used in mild to moderate cases for the short term. A night splint comes first.',
      source: {
        citation: 'Erickson M et al. J Orthop Sports Phys Ther 2019;49(5):CPG1',
        url: 'https://doi.org/10.2519/jospt.2019.0301',
        mark: 'established',
      },
    },
  ],
  techniques: [
    { technique: 'effleurage', because: 'Light strokes from hand to elbow, without tools.' },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds on forearm and palm, beside the tunnel and not on it.',
    },
    {
      technique: 'neural-sliders',
      because:
        'Small, painless nerve movements were part of the manual therapy that was tested; alone of doubtful use.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'Holding the forearm muscles while the wrist moves, well above the tunnel.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm pressure on the wrist squeezes the nerve that is squeezed already.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure near the tunnel may bring on the tingling.',
    },
    {
      technique: 'passive-stretch',
      because: 'A wrist held fully bent or stretched narrows the tunnel.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'A night splint goes on; if numbness or strength get worse, stop and refer.',
    source: {
      citation:
        'Three weekly half hours in Fernández-de-las-Peñas et al. 2015; a fourth to look back is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'sleep-nrs', 'phq4', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'posture-breaks', 'mobility', 'pacing', 'sleep-routine'],
  cautions: [
    {
      rule: 'R23',
      text: 'A thumb that gets thin or weak: no massage of the hand; see a doctor the same day.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R07',
      text: 'Both hands clumsy and unsteady legs: it may be the neck; medical check within two weeks, the same day if it gets worse fast.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C25',
      text: 'Fingers that do not feel well: light pressure, no heat, and a look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C16',
      text: 'After a steroid injection at the wrist: leave the place alone for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C18',
      text: 'Common in pregnancy: sit or lie on the side; swelling that comes suddenly with headache or seeing spots is an emergency.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation:
        'Fernández-de-las-Peñas et al., J Pain 2015; four years in Phys Ther 2020;100:1987–1996',
      url: 'https://doi.org/10.1093/ptj/pzaa150',
      mark: 'verified',
    },
    {
      citation: 'Erickson M et al. J Orthop Sports Phys Ther 2019;49(5):CPG1',
      mark: 'established',
    },
  ],
})
