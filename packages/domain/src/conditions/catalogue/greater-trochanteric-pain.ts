import { defineCondition } from '../condition.ts'

export const greaterTrochantericPain = defineCondition({
  id: 'greater-trochanteric-pain',
  name: 'Greater trochanteric pain syndrome',
  synonyms: ['gluteal tendinopathy', 'GTPS', 'trochanteric bursitis', 'outer hip pain'],
  about:
    'Pain at the outer side of the hip that makes lying on it, stairs and standing on one leg hard.',
  codes: {
    icd10cm: ['M70.60', 'M70.61', 'M70.62', 'M76.00', 'M76.01', 'M76.02'],
    icd11: ['MG30.31'],
    snomed: null,
  },
  regions: ['hip-lateral', 'gluteal', 'thigh-lateral'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'No trial of massage for this pain is known to us',
      year: 2026,
      certainty: 'none',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Nobody has studied whether massage helps pain at the outer hip. In a trial of about 200 people more were better after eight weeks of advice and exercise than after a steroid injection or waiting.',
      source: {
        citation:
          'Our own reading of reviews up to 2026, not a systematic search; Mellor et al., BMJ 2018;361:k1662',
        url: 'https://doi.org/10.1136/bmj.k1662',
        mark: 'established',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'petrissage',
      because:
        'Kneading of buttock and thigh muscles for comfort, off the bony point; not studied here.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds on the thigh for comfort, never over the tendon; not studied here.',
    },
  ],
  notAdvised: [
    {
      technique: 'transverse-friction',
      because: 'Rubbing across the sore tendon presses it against the bone.',
    },
    {
      technique: 'passive-stretch',
      because: 'Pulling the leg across the body squeezes the sore tendon against the bone.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure on the outer hip squeezes the tendon, which is what hurts it.',
    },
    {
      technique: 'deep-tissue',
      because: 'Firm work over the bony point may irritate what lies between.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Exercise and sparing the hip at night are the treatment; massage is only beside it.',
    source: {
      citation: 'No trial sets a dose here; half an hour a week for four weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'sleep-nrs', 'phq4', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'pacing', 'sleep-routine', 'posture-breaks'],
  cautions: [
    {
      rule: 'C16',
      text: 'After a steroid injection at the hip: leave the place alone for two weeks.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C13',
      text: 'With a hip replacement: only what the surgeon allows.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C04',
      text: 'After a fall, not able to put weight on the leg: could be a break. No massage; same-day check.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R22',
      text: 'Pain that does not change with movement or rest, with weight loss, night sweats or a lump: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [{ citation: 'Mellor et al., BMJ 2018;361:k1662', mark: 'verified' }],
})
