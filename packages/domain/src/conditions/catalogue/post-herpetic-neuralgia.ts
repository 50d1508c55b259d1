import { defineCondition } from '../condition.ts'

/** No pressure pain threshold among the measures: the skin hurts at a touch. */
export const postHerpeticNeuralgia = defineCondition({
  id: 'post-herpetic-neuralgia',
  name: 'Post-herpetic neuralgia',
  synonyms: ['PHN', 'pain after shingles', 'zoster pain'],
  about:
    'Nerve pain that stays where shingles have been: burning, stabbing, or pain when clothes touch the skin.',
  codes: { icd10cm: ['B02.29'], icd11: ['MG30.51', '1E91.5'], snomed: null },
  regions: ['mid-back', 'upper-back', 'flank', 'chest'],
  mechanism: ['neuropathic'],
  evidence: [
    {
      study: 'No trial of massage for pain after shingles is known to us',
      year: 2026,
      certainty: 'none',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Nobody has studied whether massage helps this pain. What we offer is comfort, and medicines have the better evidence.',
      source: {
        citation: 'Our own reading of reviews up to 2026; not a systematic search',
        mark: 'established',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'comfort-touch',
      because:
        'A still, light hand, beside the sore skin and no closer than you like, to feel calmer; not studied for this pain.',
    },
    {
      technique: 'guided-breathing',
      because:
        'Slow breathing together; the hand rests far from the sore skin, or nowhere. Not studied for this pain.',
    },
  ],
  notAdvised: [
    {
      technique: 'effleurage',
      because: 'Stroking skin that hurts at a touch may set the pain off.',
    },
    {
      technique: 'deep-tissue',
      because:
        'Pressure on the sore strip of skin may set the pain off, and nothing suggests it helps.',
    },
    {
      technique: 'heat-application',
      because: 'The skin may feel warmth wrongly and burn, most of all under a medicine patch.',
    },
    {
      technique: 'cold-application',
      because: 'Cold may set the pain off on skin that feels too much.',
    },
  ],
  dose: {
    minutes: 20,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Go on only if it does you good; ask your doctor what medicines can do.',
    source: {
      citation: 'No trial sets a dose here; short, weekly and four weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 1,
  measures: ['nprs', 'peg', 'psfs', 'phq4', 'sleep-nrs', 'stress-nrs', 'calm-nrs', 'pgic'],
  selfCare: ['graded-activity', 'slow-breathing', 'muscle-relaxation', 'sleep-routine', 'pacing'],
  cautions: [
    {
      rule: 'C09',
      text: 'New blisters: shingles are active and can be passed on. No touch there until all are crusted; near an eye, a doctor the same day.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C30',
      text: 'Draw where a touch hurts and stay outside of it; no more than light pressure anywhere else.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow” in sensitised pain',
        mark: 'decision',
      },
    },
    {
      rule: 'C25',
      text: 'Skin that feels too little: no heat, no cold, and look at it before and after.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C27',
      text: 'A medicine patch on the skin: no heat near it and no massage over it; strong painkillers make “too firm” hard to feel.',
      source: { citation: 'FDA label of fentanyl patches; consensus lists', mark: 'established' },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    {
      citation: 'Our own reading of reviews up to 2026; not a systematic search',
      mark: 'established',
    },
  ],
})
