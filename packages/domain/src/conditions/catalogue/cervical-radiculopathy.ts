import { defineCondition } from '../condition.ts'

export const cervicalRadiculopathy = defineCondition({
  id: 'cervical-radiculopathy',
  name: 'Cervical radiculopathy',
  synonyms: ['pinched nerve in the neck', 'neck pain with arm pain', 'cervical nerve root pain'],
  about:
    'An irritated nerve at the neck: pain, tingling or weakness that runs from the neck into the arm and hand.',
  codes: {
    icd10cm: ['M54.12', 'M50.10', 'M50.11', 'M50.121', 'M50.122', 'M50.123', 'M50.13'],
    icd11: ['MG30.51'],
    snomed: null,
  },
  regions: [
    'neck-posterior',
    'scapula',
    'shoulder-top',
    'upper-arm-posterior',
    'forearm-posterior',
    'hand-dorsum',
  ],
  mechanism: ['neuropathic'],
  evidence: [
    {
      study: 'No trial of massage alone for pain from a nerve of the neck is known to us',
      year: 2026,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Soft-tissue work was studied only as a small part of other treatments, so nobody can say what it adds.',
      source: {
        citation: 'Our own reading of reviews up to 2026; not a systematic search',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'JOSPT neck guideline',
      year: 2017,
      recommendation: 'none',
      statement:
        'For neck pain that runs into the arm: exercise, mobilisation and intermittent traction. It does not recommend massage.',
      source: {
        citation: 'Blanpied PR et al. J Orthop Sports Phys Ther 2017;47:A1',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Light strokes over shoulder blade and arm for comfort; not studied for the nerve.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds away from the nerve may relax muscles that guard.',
    },
    {
      technique: 'neural-sliders',
      because:
        'Small, painless nerve movements, by those allowed to; stopped if the arm answers with more tingling.',
    },
  ],
  notAdvised: [
    {
      technique: 'joint-oscillation',
      because: 'Moving the neck to its end can narrow the space of the nerve.',
    },
    {
      technique: 'deep-tissue',
      because: 'Firm pressure over an irritated nerve may make arm pain worse.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure near the nerve may bring on the pain in the arm.',
    },
    {
      technique: 'passive-stretch',
      because: 'A long stretch of neck or arm pulls on a nerve that is already irritated.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Beside exercise only; if arm pain, tingling or strength get worse, stop and refer.',
    source: {
      citation: 'No trial sets a dose here; half an hour a week for four weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'posture-breaks', 'pacing', 'sleep-routine', 'slow-breathing'],
  cautions: [
    {
      rule: 'R07',
      text: 'Clumsy hands, unsteady walking, numbness in both arms or legs or a sudden urge to pass urine: medical check within two weeks, the same day if it gets worse fast.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R23',
      text: 'An arm or hand that gets weaker: no massage; medical check the same day.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R05',
      text: 'New neck or head pain unlike any before, dizziness, double vision or slurred speech: emergency, call now.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
    {
      rule: 'C20',
      text: 'Nothing on the front of the neck, light only at its sides, no full turn with the head tilted back.',
      source: { citation: 'ABMP endangerment sites', mark: 'verified' },
    },
    {
      rule: 'C25',
      text: 'Where feeling is lost: light pressure, no heat, and a look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Blanpied PR et al. J Orthop Sports Phys Ther 2017;47:A1',
      mark: 'established',
    },
  ],
})
