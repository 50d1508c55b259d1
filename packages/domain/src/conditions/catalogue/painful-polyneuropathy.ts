import { defineCondition } from '../condition.ts'

/** No pressure pain threshold among the measures: numb skin cannot say when it is enough. */
export const painfulPolyneuropathy = defineCondition({
  id: 'painful-polyneuropathy',
  name: 'Painful polyneuropathy',
  synonyms: ['diabetic neuropathy', 'DPN', 'nerve pain in the feet', 'burning feet', 'neuropathy'],
  about:
    'Nerves that no longer work well, mostly in both feet: burning, tingling or numbness, often worse at night. Diabetes is a common cause.',
  codes: { icd10cm: ['E11.42', 'G62.9'], icd11: ['MG30.51'], snomed: null },
  regions: ['foot-plantar', 'foot-dorsum', 'lower-leg-anterior', 'calf'],
  mechanism: ['neuropathic'],
  evidence: [
    {
      study: 'Gok Metin et al., massage with scented oil in painful diabetic neuropathy, 46 people',
      year: 2017,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'usual-care',
      finding:
        'Three times a week for four weeks: less nerve pain than with routine care only. One small trial where everybody knew who was massaged; what came later was not looked at.',
      source: {
        citation: 'Gok Metin et al., J Nurs Scholarsh 2017;49',
        url: 'https://doi.org/10.1111/jnu.12300',
        mark: 'verified',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Light strokes of feet and lower legs, as in the one small trial there is.',
    },
    {
      technique: 'comfort-touch',
      because:
        'A still, light hold where stroking is too much; for calm, not studied for this pain.',
    },
  ],
  notAdvised: [
    {
      technique: 'heat-application',
      because: 'Numb skin does not warn of a burn.',
    },
    {
      technique: 'cold-application',
      because: 'Numb skin does not warn of damage from cold, and blood flow may be poor.',
    },
    {
      technique: 'deep-tissue',
      because: 'You cannot tell us when it is too much where you do not feel it.',
    },
    {
      technique: 'instrument-assisted',
      because: 'Scraping can break skin that is slow to close, and you may not feel it.',
    },
    {
      technique: 'cupping',
      because: 'Suction can blister numb skin that is slow to close.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 2 },
    weeks: 4,
    after: 'Go on only if nights or walking got easier; someone at home may learn the strokes.',
    source: {
      citation:
        'Four weeks as in Gok Metin et al. 2017, where it was three times a week; the rest is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: ['nprs', 'peg', 'psfs', 'phq4', 'sleep-nrs', 'stress-nrs', 'calm-nrs', 'pgic'],
  selfCare: ['graded-activity', 'sleep-routine', 'slow-breathing', 'pacing', 'mobility'],
  cautions: [
    {
      rule: 'C25',
      text: 'Ask what is felt where before the first touch: light pressure on numb skin, no heat, no cold, and look at both feet every time.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'R25',
      text: 'An open sore, or a hot, red, swollen foot: no massage there; same-day check.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C26',
      text: 'With insulin: not over a place injected in the last two hours, and sugar within reach.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C30',
      text: 'Where a light touch hurts: stay outside of it and keep to light pressure and a short visit.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow” in sensitised pain',
        mark: 'decision',
      },
    },
    {
      rule: 'R23',
      text: 'Weakness that grows, or numbness that climbs within days: see a doctor the same day.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [{ citation: 'Gok Metin et al., J Nurs Scholarsh 2017;49', mark: 'verified' }],
})
