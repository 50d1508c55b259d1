import {
  bervoets2015Spine,
  cherkin2011,
  exerciseFirst,
  furlan2015Active,
  furlan2015Inactive,
} from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const lowBackPain = defineCondition({
  id: 'low-back-pain',
  name: 'Chronic low back pain',
  synonyms: ['chronic primary low back pain', 'non-specific low back pain', 'lumbago'],
  about:
    'Pain between the ribs and the buttocks for more than three months, with no single damaged part that explains it.',
  codes: { icd10cm: ['M54.50', 'M54.51', 'M54.59'], icd11: ['MG30.02', 'ME84.2'], snomed: null },
  regions: ['low-back', 'gluteal', 'sacrum', 'sacroiliac'],
  mechanism: ['nociceptive', 'nociplastic'],
  evidence: [
    furlan2015Inactive,
    furlan2015Active,
    bervoets2015Spine,
    cherkin2011,
    {
      study: 'Elder et al., massage for chronic low back pain in everyday care, 104 people',
      year: 2017,
      certainty: 'very-low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Of those seen again, 55 % had an important change in physical health after twelve weeks with up to ten visits, 46 % after 24; nobody went without, so time alone may explain it.',
      source: { citation: 'Elder et al., Pain Med 2017;18:1369', mark: 'verified' },
    },
    exerciseFirst,
  ],
  guidelines: [
    {
      body: 'WHO',
      year: 2023,
      recommendation: 'conditional-for',
      statement: 'Massage may be offered; conditional, very low certainty.',
      source: {
        citation:
          'WHO guideline on non-surgical management of chronic primary low back pain, 2023 (NCBI NBK599213)',
        mark: 'verified',
      },
    },
    {
      body: 'ACP',
      year: 2017,
      recommendation: 'none',
      statement:
        'Lists massage for acute and subacute low back pain; massage is not in its list for chronic pain.',
      source: { citation: 'Qaseem A et al. Ann Intern Med 2017;166:514', mark: 'established' },
    },
    {
      body: 'NICE NG59',
      year: 2016,
      recommendation: 'as-part-of-package',
      statement: 'Manual therapy only as part of a package that includes exercise.',
      source: { citation: 'NICE guideline NG59', mark: 'established' },
    },
    {
      body: 'KNGF',
      year: 2021,
      recommendation: 'as-part-of-package',
      statement: 'Not as a single intervention; only short and inside active care.',
      source: {
        citation: 'KNGF guideline low back pain and lumbosacral radicular syndrome, 2021',
        url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
        mark: 'verified',
      },
    },
  ],
  techniques: [
    {
      technique: 'swedish',
      because:
        'A weekly hour of relaxation massage helped as much as targeted work in a large trial.',
    },
    {
      technique: 'myofascial-release',
      because: 'Gentle holds may ease stiffness around the back.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Tender spots in back and buttock muscles may ease with held pressure.',
    },
    { technique: 'muscle-energy', because: 'May help the back and hips to move more freely.' },
    { technique: 'passive-stretch', because: 'Short-term gains in how far hips and back move.' },
    {
      technique: 'deep-tissue',
      because:
        'Slow, deeper work for those who like it; not shown to be better than relaxation massage.',
    },
  ],
  notAdvised: [],
  dose: {
    minutes: 60,
    perWeek: { low: 1, high: 1 },
    weeks: 10,
    after:
      'Expect some of it to fade within a year; self-care and a booster now and then may keep it.',
    source: { citation: 'Cherkin DC et al. Ann Intern Med 2011;155:1', mark: 'verified' },
  },
  startPressureCap: null,
  measures: ['nprs', 'peg', 'psfs', 'phq4', 'sleep-nrs', 'stress-nrs', 'pgic', 'goniometry'],
  selfCare: ['graded-activity', 'posture-breaks', 'static-stretch', 'heat', 'pacing'],
  cautions: [
    {
      rule: 'R01',
      text: 'New numbness between the legs, trouble passing or holding urine or stool, or weakness in both legs: emergency, call now.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R02',
      text: 'After a fall or with osteoporosis, sudden severe back pain: have a fracture ruled out the same day.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
    {
      rule: 'R03',
      text: 'History of cancer with new, progressive pain, or unexplained weight loss: refer within two weeks.',
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
      rule: 'C12',
      text: 'With osteoporosis or long-term steroids: no more than light-moderate pressure over spine, ribs and pelvis, and no forced movement.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    {
      citation: 'Furlan AD et al. Cochrane Database Syst Rev 2015, CD001929.pub3',
      mark: 'established',
    },
    { citation: 'WHO guideline on chronic primary low back pain, 2023', mark: 'verified' },
  ],
})
