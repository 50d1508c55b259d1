import { defineCondition } from '../condition.ts'

export const thoracicOutletSyndrome = defineCondition({
  id: 'thoracic-outlet-syndrome',
  name: 'Thoracic outlet syndrome',
  synonyms: ['TOS', 'neurogenic thoracic outlet syndrome', 'scalene syndrome'],
  about:
    'Nerves of the arm squeezed between neck and shoulder: ache, tingling or tiredness of the arm when it is held up. Meant here is the kind from nerves, not from blood vessels.',
  codes: { icd10cm: ['G54.0'], icd11: ['8B91', 'MG30.51'], snomed: null },
  regions: [
    'shoulder-anterior',
    'neck-lateral',
    'shoulder-top',
    'upper-arm-anterior',
    'forearm-anterior',
  ],
  mechanism: ['neuropathic'],
  evidence: [
    {
      study: 'No trial of massage for thoracic outlet syndrome is known to us',
      year: 2026,
      certainty: 'none',
      direction: 'unknown',
      comparator: 'none',
      finding: 'Nobody has studied whether massage helps; exercise and time come first by custom.',
      source: {
        citation: 'Our own reading of reviews up to 2026; not a systematic search',
        mark: 'established',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'myofascial-release',
      because: 'Gentle holds on chest and shoulder that give room and do not press on the nerve.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'On the shoulder muscles, never above the collarbone; not studied.',
    },
    {
      technique: 'passive-stretch',
      because: 'An easy stretch of the chest, stopped as soon as the arm tingles; not studied.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Above the collarbone nerves and vessels of the arm lie right under the skin.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure at the side of the neck presses on the very nerves that suffer.',
    },
    {
      technique: 'joint-oscillation',
      because: 'Moving neck and first rib needs training that massage does not give.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Exercise and sparing the raised arm come first; massage is only beside them.',
    source: {
      citation: 'No trial sets a dose here; half an hour a week for four weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'posture-breaks', 'mobility', 'slow-breathing', 'pacing'],
  cautions: [
    {
      rule: 'R12',
      text: 'A swollen, blue, pale or cold arm, or no pulse at the wrist: it is a blood vessel; emergency, call now.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R23',
      text: 'A hand that gets thin or weak: no massage; medical check the same day.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R08',
      text: 'Arm pain on effort with pressure in the chest or sweating: emergency, call now.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C20',
      text: 'Nothing on the front of the neck; light and never held at its side and above the collarbone.',
      source: { citation: 'ABMP endangerment sites', mark: 'verified' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Our own reading of reviews up to 2026; not a systematic search',
      mark: 'established',
    },
  ],
})
