import {
  bervoets2015Spine,
  gross2024Dose,
  gross2024Sham,
  sherman2014,
} from '../../evidence/studies.ts'
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
  evidence: [
    gross2024Sham,
    gross2024Dose,
    bervoets2015Spine,
    sherman2014,
    {
      study: 'Cook et al., six weekly boosters after a first course of massage, 179 people',
      year: 2015,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'no-treatment',
      finding:
        'With boosters more people had better function at 12 weeks (1.56 times as many, 1.08 to 2.25); for pain it was unclear (1.25, 0.98 to 1.61), and the doses of the first course no longer differed at 12 and 26 weeks.',
      source: { citation: 'Cook et al., Spine J 2015;15:2206', mark: 'verified' },
    },
    {
      study: 'Sherman et al., up to ten massages or a self-care book for neck pain, 64 people',
      year: 2009,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'usual-care',
      finding:
        'At ten weeks 39 % had better function with massage and 14 % with the book (2.7 times as many, 0.99 to 7.5): in so small a trial it may be chance.',
      source: { citation: 'Sherman et al., Clin J Pain 2009;25:233', mark: 'verified' },
    },
  ],
  guidelines: [
    {
      body: 'Canadian Chiropractic Guideline Initiative',
      year: 2016,
      recommendation: 'conditional-for',
      statement:
        'Among what it suggests for persistent neck pain without a nerve problem is massage in a high dose.',
      source: {
        citation: 'Bussières AE et al. J Manipulative Physiol Ther 2016;39:523',
        url: 'https://doi.org/10.1016/j.jmpt.2016.08.007',
        mark: 'verified',
      },
    },
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
        mark: 'established',
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
