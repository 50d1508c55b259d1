import { bervoets2015, exerciseFirst, perlman2012, perlman2019 } from '../../evidence/studies.ts'
import { defineCondition } from '../condition.ts'

export const kneeOsteoarthritis = defineCondition({
  id: 'knee-osteoarthritis',
  name: 'Knee osteoarthritis',
  synonyms: ['gonarthrosis', 'knee OA'],
  about: 'Worn joint surfaces in the knee with pain on use and stiffness after rest.',
  codes: {
    icd10cm: ['M17.0', 'M17.10', 'M17.11', 'M17.12', 'M17.9'],
    icd11: ['MG30.31'],
    snomed: null,
  },
  regions: ['knee-anterior', 'thigh-anterior', 'calf'],
  mechanism: ['nociceptive'],
  evidence: [perlman2019, perlman2012, bervoets2015, exerciseFirst],
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
      body: 'AAOS',
      year: 2021,
      recommendation: 'conditional-for',
      statement: 'Massage may be used in addition to usual care; limited strength.',
      source: { citation: 'AAOS guideline on osteoarthritis of the knee, 2021', mark: 'verified' },
    },
  ],
  techniques: [
    {
      technique: 'swedish',
      because:
        'A weekly hour for eight weeks did better than light touch; nothing was left after a year.',
    },
    { technique: 'petrissage', because: 'Kneading of thigh and calf, kept off the joint itself.' },
    { technique: 'passive-stretch', because: 'May make bending easier for a while.' },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Not tried in knee osteoarthritis, and firm work near the joint may irritate it.',
    },
  ],
  dose: {
    minutes: 60,
    perWeek: { low: 1, high: 1 },
    weeks: 8,
    after: 'Expect it to fade within a year; exercise keeps more.',
    source: {
      citation:
        'Perlman AI et al. PLoS One 2012;7:e30248; Perlman A et al. J Gen Intern Med 2019;34:379',
      mark: 'verified',
    },
  },
  startPressureCap: null,
  measures: ['nprs', 'peg', 'psfs', 'morning-stiffness', 'goniometry', 'phq4', 'sleep-nrs', 'pgic'],
  selfCare: ['graded-activity', 'static-stretch', 'heat', 'mobility', 'pacing'],
  cautions: [
    {
      rule: 'C06',
      text: 'One calf swollen, warm or tender: could be a clot. No massage; same-day medical check.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
    {
      rule: 'C13',
      text: 'With a joint replacement: only what the surgeon allows.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'R16',
      text: 'A single hot, swollen joint, with or without fever: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 4,
  sources: [{ citation: 'Perlman A et al. J Gen Intern Med 2019;34:379', mark: 'verified' }],
})
