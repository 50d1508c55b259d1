import { defineCondition } from '../condition.ts'

export const whiplash = defineCondition({
  id: 'whiplash',
  name: 'Persistent whiplash',
  synonyms: ['whiplash-associated disorder', 'WAD', 'neck pain after an accident'],
  about:
    'Neck pain that goes on for more than three months after the head was thrown about, often with headache, dizziness or poor sleep.',
  codes: { icd10cm: ['S13.4XXS', 'M54.2'], icd11: ['MG30.20'], snomed: null },
  regions: ['neck-posterior', 'suboccipital', 'neck-lateral', 'shoulder-top', 'upper-back'],
  mechanism: ['mixed'],
  evidence: [
    {
      study: 'Gross et al., Cochrane review of massage for neck pain: the one trial after whiplash',
      year: 2024,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'One of 33 trials was about whiplash. That is too little to say whether massage helps or not.',
      source: {
        citation: 'Gross et al., Cochrane Database Syst Rev 2024;CD004871.pub5',
        url: 'https://doi.org/10.1002/14651858.CD004871.pub5',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'Canadian Chiropractic Guideline Initiative',
      year: 2016,
      recommendation: 'none',
      statement:
        'For persistent whiplash it suggests supervised exercise with advice, or advice alone. It names massage only for neck pain without an injury.',
      source: {
        citation: 'Bussières AE et al. J Manipulative Physiol Ther 2016;39:523',
        url: 'https://doi.org/10.1016/j.jmpt.2016.08.007',
        mark: 'verified',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Slow, light strokes to calm a neck that is on guard; not studied after whiplash.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds on shoulders and upper back that do not move the neck.',
    },
    {
      technique: 'muscle-energy',
      because: 'Your own small push against a hand, well inside what is comfortable.',
    },
    {
      technique: 'suboccipital-release',
      because: 'A light hold at the base of the skull, once the first months are over.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work stirs up a sensitised neck, and nothing suggests it helps.',
    },
    {
      technique: 'joint-oscillation',
      because: 'After an injury the upper neck may be unstable; it is not moved for you here.',
    },
    {
      technique: 'thai-massage',
      because: 'Strong stretches and turns are not for a neck that was injured.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Exercise goes on at home; massage is only beside it.',
    source: {
      citation:
        'No trial sets a dose after whiplash; an hour is long for a sore neck: our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
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
  selfCare: ['graded-activity', 'mobility', 'pacing', 'slow-breathing', 'sleep-routine'],
  cautions: [
    {
      rule: 'R05',
      text: 'New neck or head pain unlike any before, dizziness, double vision, slurred speech, numbness or unsteady walking: emergency, call now.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
    {
      rule: 'R06',
      text: 'Tingling lips, a lump in the throat or a head too heavy to hold: same-day check before anyone touches the neck.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R07',
      text: 'Clumsy hands or unsteady legs, numbness in both arms or legs: medical check within two weeks, the same day if it gets worse fast.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C20',
      text: 'Nothing on the front of the neck, light only at its sides, no full turn with the head tilted back.',
      source: { citation: 'ABMP endangerment sites', mark: 'verified' },
    },
    {
      rule: 'C30',
      text: 'No more than medium pressure for the first three visits; ask how the next two days were.',
      source: {
        citation: 'Practice decision after the rule “start low, go slow” in sensitised pain',
        mark: 'decision',
      },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Gross et al., Cochrane Database Syst Rev 2024;CD004871.pub5',
      mark: 'verified',
    },
    { citation: 'Bussières AE et al. J Manipulative Physiol Ther 2016;39:523', mark: 'verified' },
  ],
})
