import { gross2024Dose, gross2024Sham, sherman2014 } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const neckPain = defineCondition({
  id: 'neck-pain',
  name: 'Chronic neck pain',
  synonyms: ['non-specific neck pain', 'cervicalgia'],
  about:
    'Pain in the neck for more than three months, often reaching to the shoulders, with no single damaged part that explains it.',
  codes: { icd10cm: ['M54.2'], icd11: ['MG30.02'], snomed: null },
  regions: ['neck-posterior', 'shoulder-top', 'upper-back'],
  mechanism: ['nociceptive', 'nociplastic'],
  evidence: [gross2024Sham, gross2024Dose, sherman2014],
  guidelines: [
    {
      body: 'JOSPT neck guideline',
      year: 2017,
      recommendation: 'as-part-of-package',
      statement: 'Manual therapy together with exercise.',
      source: {
        citation: 'Blanpied PR et al. J Orthop Sports Phys Ther 2017;47:A1',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'swedish',
      because:
        'The dose is what matters: an hour twice a week or more helped, half an hour did not.',
    },
    {
      technique: 'ischaemic-compression',
      because: 'Tender spots in neck and shoulder muscles may ease with held pressure.',
    },
    {
      technique: 'suboccipital-release',
      because: 'A calm hold at the base of the skull may relax the neck.',
    },
    { technique: 'muscle-energy', because: 'May help the neck turn further.' },
    { technique: 'pin-and-stretch', because: 'May lengthen tight shoulder muscles.' },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because:
        'The neck is full of cautionary places, and what counted in trials was time, not force.',
    },
  ],
  dose: {
    minutes: 60,
    perWeek: { low: 2, high: 3 },
    weeks: 4,
    after: 'Then up to six weekly boosters.',
    source: {
      citation: 'Sherman KJ et al. Ann Fam Med 2014;12:112; Cook AJ et al. Spine J 2015;15:2206',
      mark: 'verified',
    },
  },
  startPressureCap: null,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'pgic',
    'goniometry',
    'pressure-pain-threshold',
  ],
  selfCare: ['graded-activity', 'mobility', 'posture-breaks', 'static-stretch', 'slow-breathing'],
  cautions: [
    {
      rule: 'C20',
      text: 'Never press on the front of the neck; light only at its sides; no full turn with the head tilted back.',
      source: { citation: 'ABMP endangerment sites', mark: 'verified' },
    },
    {
      rule: 'C21',
      text: 'Rheumatoid arthritis, Down syndrome or a fused neck: no neck movement or stretch by the therapist.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R05',
      text: 'New neck or head pain “unlike any other”, dizziness, double vision, slurred speech or unsteady walking: emergency.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'verified',
      },
    },
    {
      rule: 'R06',
      text: 'After an injury, a lump in the throat, tingling lips or a head that feels too heavy: same-day check.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    {
      citation: 'Gross AR et al. Cochrane Database Syst Rev 2024, CD004871.pub5',
      mark: 'verified',
    },
  ],
})
