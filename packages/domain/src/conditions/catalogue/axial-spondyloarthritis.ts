import { defineCondition } from '../condition.ts'

/** The neck is left out of the regions on purpose: nobody's fused neck is stretched because a draft began there. */
export const axialSpondyloarthritis = defineCondition({
  id: 'axial-spondyloarthritis',
  name: 'Axial spondyloarthritis',
  synonyms: ['ankylosing spondylitis', 'axSpA', 'AS', 'Bechterew', 'inflammatory back pain'],
  about:
    'Inflammation of the spine and the joints at its base: a stiff, aching back that is worst at night and in the morning, and better with moving.',
  codes: { icd10cm: ['M45.9', 'M45.A0'], icd11: ['FA92', 'MG30.30'], snomed: null },
  regions: ['low-back', 'sacroiliac', 'mid-back', 'upper-back'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Romanowski et al., two kinds of massage in ankylosing spondylitis, 27 men',
      year: 2017,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'active',
      finding:
        'Ten half-hour visits in two weeks: back pain fell more with deep tissue than with gentler massage (20 mm of 100), movement and function did not differ. Nobody went without massage, so what massage itself did is not known.',
      source: {
        citation: 'Romanowski et al., Evid Based Complement Alternat Med 2017;2017:9894128',
        url: 'https://doi.org/10.1155/2017/9894128',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'ACR / SAA / SPARTAN',
      year: 2019,
      recommendation: 'none',
      statement:
        'Strongly for physical therapy, with supervised exercise before passive treatment such as massage, which it neither recommends nor rules out. Strongly against manipulating a fused or thin-boned spine.',
      source: {
        citation: 'ACR/SAA/SPARTAN recommendations on axial spondyloarthritis, 2015 and 2019',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Calm strokes along the back; what massage does here has hardly been studied.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds that may ease the feeling of stiffness, without forcing a joint.',
    },
  ],
  notAdvised: [
    {
      technique: 'passive-stretch',
      because:
        'Our decision, on the careful side: parts of the spine may be fused and cannot be stretched by somebody else; stretch yourself, as far as it is comfortable.',
    },
    {
      technique: 'joint-oscillation',
      because:
        'Parts of the spine may be fused or thin-boned and can break; guidelines are against it.',
    },
    {
      technique: 'deep-tissue',
      because:
        'In one pilot with 27 men back pain fell more with it than with gentler massage, but bones are often thin here: not to begin with.',
    },
    {
      technique: 'tapotement',
      because: 'Tapping over ribs and spine is not for bones that may be thin.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Daily exercise is what counts; go on only if stiffness or sleep got better.',
    source: {
      citation: 'No trial sets a dose here; 45 minutes a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'morning-stiffness',
    'goniometry',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'pgic',
  ],
  selfCare: ['graded-activity', 'mobility', 'static-stretch', 'heat', 'sleep-routine'],
  cautions: [
    {
      rule: 'C12',
      text: 'Bones are often thin in this illness: light over spine, ribs and pelvis, no tapping, nothing forced.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C21',
      text: 'A fused neck or spine is never moved, pulled or stretched by the therapist.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C14',
      text: 'In a flare the inflamed joints are left alone, and pressure stays light elsewhere.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R02',
      text: 'New, sharp back or neck pain after even a small fall: could be a break, same-day check before anything else.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R01',
      text: 'New numbness between the legs, or trouble holding or passing urine or stool: emergency, call now.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Romanowski et al., Evid Based Complement Alternat Med 2017;2017:9894128',
      mark: 'verified',
    },
    {
      citation: 'ACR/SAA/SPARTAN recommendations on axial spondyloarthritis, 2015 and 2019',
      mark: 'established',
    },
  ],
})
