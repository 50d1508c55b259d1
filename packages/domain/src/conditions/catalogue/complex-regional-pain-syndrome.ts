import { defineCondition } from '../condition.ts'

/** No pressure pain threshold among the measures: pressing until it hurts is not for this limb. */
export const complexRegionalPainSyndrome = defineCondition({
  id: 'complex-regional-pain-syndrome',
  name: 'Complex regional pain syndrome',
  synonyms: ['CRPS', 'algodystrophy', 'reflex sympathetic dystrophy', 'Sudeck', 'causalgia'],
  about:
    'After an injury or operation an arm or leg stays far more painful than expected, and changes in colour, warmth, swelling or sweating. Even a light touch may hurt.',
  codes: {
    icd10cm: [
      'G90.50',
      'G90.511',
      'G90.512',
      'G90.513',
      'G90.521',
      'G90.522',
      'G90.523',
      'G56.40',
      'G57.70',
    ],
    icd11: ['MG30.04'],
    snomed: null,
  },
  regions: [
    'hand-dorsum',
    'wrist',
    'forearm-posterior',
    'forearm-anterior',
    'foot-dorsum',
    'ankle',
    'lower-leg-anterior',
  ],
  mechanism: ['nociplastic', 'neuropathic'],
  evidence: [
    {
      study: 'Duman et al., lymphatic drainage added to usual treatment, 34 people',
      year: 2009,
      certainty: 'very-low',
      direction: 'mixed',
      comparator: 'usual-care',
      finding:
        'Swelling had gone down more right after three weeks of it, and no more than with usual treatment two months later. No lasting gain was shown.',
      source: {
        citation: 'Duman et al., Rheumatol Int 2009;29',
        url: 'https://doi.org/10.1007/s00296-008-0767-5',
        mark: 'verified',
      },
    },
    {
      study: 'Smart et al., Cochrane review of physiotherapy for CRPS, 34 trials, 1,339 people',
      year: 2022,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'How much any kind of physiotherapy helps is very uncertain; massage on its own has not been studied well.',
      source: {
        citation: 'Smart et al., Cochrane Database Syst Rev 2022;CD010853.pub3',
        url: 'https://doi.org/10.1002/14651858.CD010853.pub3',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'Harden et al., CRPS guideline, 5th edition',
      year: 2022,
      recommendation: 'none',
      statement:
        'For using the limb again step by step, getting used to touch, and graded motor imagery; it does not recommend massage as a treatment.',
      source: { citation: 'Harden RN et al. Pain Med 2022', mark: 'established' },
    },
  ],
  techniques: [
    {
      technique: 'comfort-touch',
      because:
        'A still, light hand, first away from the pain and closer only as you ask; for calm only.',
    },
    {
      technique: 'effleurage',
      because:
        'Slow, light strokes that begin well above the pain and come nearer only as you allow; stop them at any time.',
    },
    {
      technique: 'lymphatic-drainage',
      because: 'May bring swelling down for a few weeks; no lasting gain was shown.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work can set off days of worse pain here, and nothing suggests it helps.',
    },
    {
      technique: 'passive-stretch',
      because:
        'Being moved by somebody else may flare the limb; moving it yourself is the way back.',
    },
    {
      technique: 'joint-oscillation',
      because: 'Moving the sore joint for you may flare it, and bones in the limb may be thin.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Pressing on tender spots is far too much for a limb where a touch hurts.',
    },
    {
      technique: 'cold-application',
      because: 'Cold may make this pain worse, and the limb may not feel damage.',
    },
    {
      technique: 'heat-application',
      because: 'A limb that feels warmth wrongly can be burnt before anybody notices.',
    },
  ],
  dose: {
    minutes: 20,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Go on only if you use the limb more; specialist care comes first.',
    source: {
      citation: 'No trial sets a dose here; short, weekly and four weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 1,
  measures: ['nprs', 'peg', 'psfs', 'phq4', 'sleep-nrs', 'stress-nrs', 'calm-nrs', 'pgic'],
  selfCare: ['graded-activity', 'mobility', 'pacing', 'slow-breathing', 'sleep-routine'],
  cautions: [
    {
      rule: 'C30',
      text: 'Touch that hurts: draw where it does, stay outside of it, no more than light pressure anywhere, and the patient leads.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow” in sensitised pain',
        mark: 'decision',
      },
    },
    {
      rule: 'C25',
      text: 'The limb may not feel warm, cold or pressure right: no heat and no cold, and look at the skin before and after.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C06',
      text: 'New swelling of one calf or arm may be a clot and not this illness: no massage; same-day check.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
    {
      rule: 'R12',
      text: 'A limb that turns pale and cold without a pulse, or blue and swollen: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    { citation: 'Duman et al., Rheumatol Int 2009;29', mark: 'verified' },
    { citation: 'Harden RN et al. Pain Med 2022', mark: 'established' },
    {
      citation: 'Smart et al., Cochrane Database Syst Rev 2022;CD010853.pub3',
      mark: 'established',
    },
  ],
})
