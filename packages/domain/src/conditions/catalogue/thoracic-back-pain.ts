import { defineCondition } from '../condition.ts'

export const thoracicBackPain = defineCondition({
  id: 'thoracic-back-pain',
  name: 'Chronic thoracic back pain',
  synonyms: ['upper back pain', 'interscapular pain', 'pain between the shoulder blades'],
  about:
    'Pain between or around the shoulder blades for more than three months, with no single damaged part that explains it.',
  codes: { icd10cm: ['M54.6'], icd11: ['MG30.02'], snomed: null },
  regions: ['upper-back', 'mid-back', 'scapula'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'No trial of massage for pain of the upper back is known to us',
      year: 2026,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Studies of massage look at the neck or the low back; what they found may not hold between them.',
      source: {
        citation: 'Our own reading of reviews up to 2026; not a systematic search',
        mark: 'established',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'swedish',
      because:
        'Helped low backs as much as targeted work did; for the upper back nobody has tried.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds between the shoulder blades may ease stiffness.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Tender spots beside the shoulder blade may bear more pressure after held pressure.',
    },
  ],
  notAdvised: [
    {
      technique: 'tapotement',
      because: 'Drumming over ribs and kidneys may harm thin bones and has not been shown to help.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Moving often and getting stronger keep more of it than massage does.',
    source: {
      citation: 'No trial sets a dose here; 45 minutes a week for six weeks is our decision',
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
  selfCare: ['graded-activity', 'posture-breaks', 'mobility', 'static-stretch', 'heat'],
  cautions: [
    {
      rule: 'R08',
      text: 'Pressure in chest, jaw or arm, sweating, or tearing pain through the back: emergency, call now.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R09',
      text: 'Sudden breathlessness, or a stabbing pain on each breath: emergency, call now.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R02',
      text: 'Sudden severe pain after a fall, or with thin bones after very little: have a fracture ruled out the same day.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R03',
      text: 'A history of cancer with new pain that keeps growing, or a pain like a band around the chest: refer within two weeks.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'C12',
      text: 'With thin bones or long-term steroids: light over spine and ribs, no drumming, no forced movement.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
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
