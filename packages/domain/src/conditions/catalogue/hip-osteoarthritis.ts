import { exerciseFirst } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const hipOsteoarthritis = defineCondition({
  id: 'hip-osteoarthritis',
  name: 'Hip osteoarthritis',
  synonyms: ['coxarthrosis', 'hip OA', 'hip arthritis'],
  about:
    'Worn joint surfaces in the hip: pain in groin or buttock on walking, and stiffness after rest. A guideline advises against massage for it.',
  codes: {
    icd10cm: ['M16.0', 'M16.10', 'M16.11', 'M16.12', 'M16.9'],
    icd11: ['MG30.31'],
    snomed: null,
  },
  regions: ['hip-lateral', 'gluteal', 'groin', 'thigh-anterior', 'thigh-lateral'],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study: 'Bennell et al., physical therapy for hip osteoarthritis, 102 people',
      year: 2014,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'sham',
      finding:
        'Ten visits with massage, stretches, moving the joint and home exercise were no better than sham ultrasound for pain or function, and more people had spells of soreness.',
      source: {
        citation: 'Bennell et al., JAMA 2014, as summarised in Am Fam Physician 2014;90:497',
        url: 'https://www.aafp.org/pubs/afp/issues/2014/1001/p497a.html',
        mark: 'verified',
      },
    },
    exerciseFirst,
  ],
  guidelines: [
    {
      body: 'ACR / Arthritis Foundation',
      year: 2019,
      recommendation: 'conditional-against',
      statement: 'Conditionally against massage for knee and hip osteoarthritis.',
      source: {
        citation: 'Kolasinski SL et al. Arthritis Care Res 2020;72:149',
        mark: 'established',
      },
    },
    {
      body: 'JOSPT hip osteoarthritis guideline',
      year: 2017,
      recommendation: 'conditional-for',
      statement:
        'For manual therapy in mild to moderate cases, soft tissue included, beside exercise.',
      source: {
        citation: 'Cibulka MT et al. J Orthop Sports Phys Ther 2017;47(6):A1',
        url: 'https://doi.org/10.2519/jospt.2017.0301',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'swedish',
      because:
        'Helped worn knees for some weeks; in the hip, massage within physical therapy was no better than sham.',
    },
    {
      technique: 'passive-stretch',
      because: 'May make the hip bend further for a while; never after a joint replacement.',
    },
    {
      technique: 'joint-oscillation',
      because: 'Small movements of the joint, by those trained in it; one guideline is for it.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'The joint lies deep and is not reached; firm work in the groin presses on vessels.',
    },
    {
      technique: 'thai-massage',
      because: 'Strong stretches push a worn hip to its end.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 8,
    after: 'Exercise is the treatment; after four visits stop, unless your own numbers moved.',
    source: {
      citation:
        'No trial of massage sets a dose for the hip; weekly for eight weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: null,
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
  selfCare: ['graded-activity', 'mobility', 'static-stretch', 'heat', 'pacing'],
  cautions: [
    {
      rule: 'C13',
      text: 'With a hip replacement: only what the surgeon allows, no stretch across the body and no deep bend.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C06',
      text: 'One leg swollen, warm or tender: could be a clot. No massage; same-day medical check.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
    {
      rule: 'C04',
      text: 'After a fall, not able to put weight on the leg: could be a break. No massage; same-day check.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C32',
      text: 'Buttock and groin only with consent given for them; leaving them out is always fine.',
      source: { citation: 'NCCIH, what to tell a massage therapist', mark: 'established' },
    },
    {
      rule: 'R16',
      text: 'A hip that is suddenly very painful and hot, or after a replacement, with or without fever: emergency, call now.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 4,
  sources: [
    {
      citation: 'Bennell et al., JAMA 2014, as summarised in Am Fam Physician 2014;90:497',
      url: 'https://www.aafp.org/pubs/afp/issues/2014/1001/p497a.html',
      mark: 'verified',
    },
    { citation: 'Kolasinski SL et al. Arthritis Care Res 2020;72:149', mark: 'established' },
  ],
})
