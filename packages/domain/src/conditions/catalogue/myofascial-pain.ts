import { defineCondition } from '../condition.ts'

export const myofascialPain = defineCondition({
  id: 'myofascial-pain',
  name: 'Myofascial pain',
  synonyms: ['trigger points', 'muscle knots', 'myofascial pain syndrome', 'myalgia'],
  about:
    'Sore, tight spots in a muscle that hurt when pressed and may send pain to somewhere else.',
  codes: { icd10cm: ['M79.18', 'M79.12', 'M79.11'], icd11: ['MG30.02'], snomed: null },
  regions: ['shoulder-top', 'neck-posterior', 'upper-back', 'scapula', 'low-back', 'gluteal'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Review of held pressure on trigger points, 15 trials pooled',
      year: 2022,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'sham',
      finding:
        'Tender spots bore more pressure afterwards (by 0.67 of the usual spread between people, 0.35 to 0.98; 427 people), but the pain people felt was no different (less by 0.22, from 0.53 less to 0.09 more; 251 people).',
      source: {
        citation:
          'Effect of ischemic compression on myofascial pain syndrome, Chiropr Man Therap 2022 (PMC9434898)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9434898',
        mark: 'verified',
      },
    },
    {
      study: 'Review of held pressure on trigger points for neck pain, 15 trials, 725 people',
      year: 2022,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'sham',
      finding:
        'Less pain, more pressure borne and more movement right away and in the short term than with sham or nothing. It does not agree with the other review on pain.',
      source: {
        citation: 'Ischemic compression in neck pain, J Back Musculoskelet Rehabil (BMR220045)',
        url: 'https://content.iospress.com/articles/journal-of-back-and-musculoskeletal-rehabilitation/bmr220045',
        mark: 'verified',
      },
    },
  ],
  guidelines: [],
  techniques: [
    {
      technique: 'ischaemic-compression',
      because:
        'Held pressure lets tender spots bear more; whether it eases the pain you feel is disputed.',
    },
    {
      technique: 'pin-and-stretch',
      because: 'Holding a tight muscle while it moves; hardly studied.',
    },
    {
      technique: 'strain-counterstrain',
      because: 'A position of ease for 90 seconds, for those who do not like pressure.',
    },
    { technique: 'passive-stretch', because: 'May let a tight muscle move further for a while.' },
    {
      technique: 'neuromuscular',
      because: 'Slow thumb strokes find the spots and work on them; hardly studied.',
    },
  ],
  notAdvised: [
    {
      technique: 'transverse-friction',
      because: 'Made for tendons; rubbing hard across a sore muscle may bruise it.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 2 },
    weeks: 4,
    after: 'Short courses: what is gained fades, and using the muscle keeps more of it.',
    source: {
      citation: 'Trials differ in dose; half an hour, once or twice a week, is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
  measures: [
    'nprs',
    'pressure-pain-threshold',
    'peg',
    'psfs',
    'goniometry',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'pgic',
  ],
  selfCare: ['graded-activity', 'self-massage', 'static-stretch', 'posture-breaks', 'heat'],
  cautions: [
    {
      rule: 'C05',
      text: 'A hot, red or swollen spot is no knot: leave it alone and have it looked at.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C11',
      text: 'On blood thinners: medium pressure at most, no held deep pressure and no scraping.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C17',
      text: 'Muscle pain that began with a cholesterol medicine: ask your doctor first.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R15',
      text: 'Over 50, both shoulders or hips stiff for longer than 45 minutes each morning: see a doctor within two weeks.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation:
        'Effect of ischemic compression on myofascial pain syndrome, Chiropr Man Therap 2022 (PMC9434898)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9434898',
      mark: 'verified',
    },
  ],
})
