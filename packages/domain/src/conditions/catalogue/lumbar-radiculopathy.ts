import { defineCondition } from '../condition.ts'

export const lumbarRadiculopathy = defineCondition({
  id: 'lumbar-radiculopathy',
  name: 'Lumbar radiculopathy',
  synonyms: ['sciatica', 'lumbosacral radicular syndrome', 'slipped disc with leg pain'],
  about:
    'An irritated nerve at the low back: pain, tingling or weakness that runs down the leg, often below the knee. A guideline says not to use massage for it.',
  codes: {
    icd10cm: [
      'M54.16',
      'M54.17',
      'M54.30',
      'M54.31',
      'M54.32',
      'M54.40',
      'M54.41',
      'M54.42',
      'M51.16',
      'M51.17',
    ],
    icd11: ['MG30.51'],
    snomed: null,
  },
  regions: ['low-back', 'gluteal', 'thigh-posterior', 'calf'],
  mechanism: ['neuropathic'],
  evidence: [
    {
      study: 'No trial of massage for leg pain from a nerve of the back is known to us',
      year: 2026,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Trials of massage left out people whose pain came from a nerve, or did not tell them apart.',
      source: {
        citation: 'Our own reading of reviews up to 2026; not a systematic search',
        mark: 'established',
      },
    },
  ],
  guidelines: [
    {
      body: 'KNGF',
      year: 2021,
      recommendation: 'strong-against',
      statement: 'Do not apply massage in lumbosacral radicular syndrome.',
      source: {
        citation: 'KNGF guideline low back pain and lumbosacral radicular syndrome, 2021, C.4.2',
        url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
        mark: 'verified',
      },
    },
    {
      body: 'NICE NG59',
      year: 2016,
      recommendation: 'as-part-of-package',
      statement:
        'Back pain with or without sciatica: manual therapy only as part of a package that includes exercise.',
      source: { citation: 'NICE guideline NG59', mark: 'established' },
    },
    {
      body: 'Danish Health Authority',
      year: 2017,
      recommendation: 'conditional-for',
      statement:
        'In the first twelve weeks it suggests manual therapy beside usual care. It does not name massage.',
      source: {
        citation: 'Stochkendahl MJ et al. Eur Spine J, 2017',
        url: 'https://doi.org/10.1007/s00586-017-5099-2',
        mark: 'verified',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because:
        'Only for comfort, where you want touch all the same: light strokes that do not treat the nerve.',
    },
    {
      technique: 'myofascial-release',
      because: 'Only for comfort: gentle holds on the back, away from where the nerve runs.',
    },
    {
      technique: 'neural-sliders',
      because:
        'Small, painless nerve movements, by those allowed to; stopped if the leg answers with more tingling.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because:
        'Firm work over the buttock presses on the sciatic nerve, and a guideline is against massage here.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Held pressure along the nerve may bring on the pain in the leg.',
    },
    {
      technique: 'swedish',
      because: 'A guideline says not to use massage for leg pain from a nerve of the back.',
    },
    {
      technique: 'passive-stretch',
      because: 'A long stretch of the leg pulls on a nerve that is already irritated.',
    },
    {
      technique: 'joint-oscillation',
      because: 'Moving the irritated segment for you may make the leg worse.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Staying active is the treatment; massage is not, and it stops if the leg gets worse.',
    source: {
      citation: 'A guideline is against massage here; the short course for comfort is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'pacing', 'posture-breaks', 'sleep-routine', 'slow-breathing'],
  cautions: [
    {
      rule: 'R01',
      text: 'New numbness between the legs, trouble with urine, stool or sex, or both legs painful or weak: emergency, call now.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R23',
      text: 'A foot that drops or a leg that gets weaker: no massage; medical check the same day.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'R03',
      text: 'A history of cancer with new pain that keeps growing, or losing weight without wanting to: refer within two weeks.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R04',
      text: 'Fever or sweats with back pain: same-day medical check.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'C25',
      text: 'Where feeling is lost: light pressure, no heat, and a look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    {
      citation: 'KNGF guideline low back pain and lumbosacral radicular syndrome, 2021, C.4.2',
      url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
      mark: 'verified',
    },
    { citation: 'NICE guideline NG59', mark: 'established' },
  ],
})
