import { defineCondition } from '../condition.ts'

export const lumbarSpinalStenosis = defineCondition({
  id: 'lumbar-spinal-stenosis',
  name: 'Lumbar spinal stenosis',
  synonyms: ['spinal canal stenosis', 'neurogenic claudication', 'narrow spinal canal'],
  about:
    'A narrow canal around the nerves of the low back: the legs ache or go numb on standing and walking and feel better on sitting or bending forward.',
  codes: { icd10cm: ['M48.061', 'M48.062'], icd11: ['MG30.31'], snomed: null },
  regions: ['low-back', 'gluteal', 'thigh-posterior', 'thigh-anterior', 'calf'],
  mechanism: ['mixed'],
  evidence: [
    {
      study: 'Schneider et al., three kinds of care for lumbar spinal stenosis, 259 people',
      year: 2019,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'active',
      finding:
        'With manual therapy and exercises made for them more people were better at two months than with medical care or group exercise; at six months there was no difference. Joints were moved and exercised; massage was not what was tested.',
      source: {
        citation: 'Schneider et al., JAMA Netw Open 2019;2:e186828',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6324321',
        mark: 'verified',
      },
    },
    {
      study: 'Ammendolia et al., review of care without surgery, three trials of manual therapy',
      year: 2022,
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'active',
      finding:
        'Manual therapy together with exercise did better in the short term than medical care or group exercise. That says nothing of massage alone.',
      source: {
        citation: 'Ammendolia et al., BMJ Open 2022;12:e057724',
        url: 'https://bmjopen.bmj.com/content/12/1/e057724',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'Bussières panel on lumbar stenosis',
      year: 2021,
      recommendation: 'as-part-of-package',
      statement:
        'Conditionally for care of several parts: advice, home exercise and manual therapy together. Massage alone is not recommended.',
      source: {
        citation: 'Bussières A et al. J Pain 2021;22:1015',
        url: 'https://doi.org/10.1016/j.jpain.2021.03.147',
        mark: 'verified',
      },
    },
  ],
  techniques: [
    {
      technique: 'passive-stretch',
      because:
        'Knees gently to the chest, since bending forward gives the nerves room; never backwards.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds on back and buttocks for comfort beside the exercises.',
    },
    { technique: 'effleurage', because: 'Light strokes over back and legs for comfort.' },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Firm work on an older back pushes it into the hollow that narrows the canal.',
    },
    {
      technique: 'joint-oscillation',
      because:
        'It may push the back into the hollow and needs training that massage does not give.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 2 },
    weeks: 6,
    after: 'Walking and bending exercises go on at home; little difference is left at six months.',
    source: {
      citation:
        'Six weeks with twelve visits as in Schneider et al. 2019; minutes and the lower end are our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
  measures: ['nprs', 'peg', 'psfs', 'goniometry', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic'],
  selfCare: ['graded-activity', 'pacing', 'mobility', 'heat', 'posture-breaks'],
  cautions: [
    {
      rule: 'R01',
      text: 'New numbness between the legs, trouble with urine or stool, or both legs suddenly weak: emergency, call now.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R12',
      text: 'A cold, pale foot, or calf pain that standing still takes away: the blood vessels need a check, at rest as an emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
    {
      rule: 'C12',
      text: 'With thin bones or long-term steroids: light over spine, ribs and pelvis, no forced movement. A pillow under the belly keeps the back from hollowing.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C25',
      text: 'Where feeling is lost: light pressure, no heat, and a look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Schneider et al., JAMA Netw Open 2019;2:e186828', mark: 'verified' },
    { citation: 'Bussières A et al. J Pain 2021;22:1015', mark: 'verified' },
  ],
})
