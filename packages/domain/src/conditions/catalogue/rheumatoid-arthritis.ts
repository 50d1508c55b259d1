import { defineCondition } from '../condition.ts'

export const rheumatoidArthritis = defineCondition({
  id: 'rheumatoid-arthritis',
  name: 'Rheumatoid arthritis',
  synonyms: ['RA', 'inflammatory arthritis', 'polyarthritis'],
  about:
    'The body’s own defences inflame the joints, often in both hands and feet: sore, swollen, and stiff for a long time in the morning.',
  codes: {
    icd10cm: ['M05.9', 'M06.00', 'M06.9'],
    icd11: ['FA20', 'MG30.30'],
    snomed: null,
  },
  regions: [
    'hand-dorsum',
    'palm',
    'wrist',
    'forearm-anterior',
    'forearm-posterior',
    'shoulder-anterior',
    'ankle',
    'foot-dorsum',
  ],
  mechanism: ['nociceptive'],
  evidence: [
    {
      study:
        'Field et al., moderate or light pressure in rheumatoid arthritis of the arm, 42 people',
      year: 2013,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'active',
      finding:
        'Four weekly massages of 15 minutes with daily self-massage: less pain, a stronger grip and more movement with moderate than with light pressure. One small trial.',
      source: {
        citation: 'Field et al., Complement Ther Clin Pract 2013;19:101–103',
        url: 'https://doi.org/10.1016/j.ctcp.2012.12.001',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'ACR',
      year: 2022,
      recommendation: 'conditional-for',
      statement:
        'Conditionally for massage beside the medicines that hold the illness, on evidence of very low certainty. Exercise is its one strong recommendation.',
      source: {
        citation:
          'England BR et al., ACR guideline on exercise, rehabilitation, diet and integrative interventions in rheumatoid arthritis, 2022',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10947582',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'effleurage',
      because: 'Gentle strokes from wrist to shoulder, part of the one small trial there is.',
    },
    {
      technique: 'petrissage',
      because: 'Moderate pressure on the muscles did better than light pressure in that trial.',
    },
    {
      technique: 'passive-stretch',
      because: 'Only between flares and never the neck: may keep a stiff arm moving for a while.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Inflamed joints, and skin and bones thinned by medicine, do not bear firm work.',
    },
    {
      technique: 'joint-oscillation',
      because:
        'Joints may be loose from the illness, those of the upper neck too; moving them for you is not safe.',
    },
    {
      technique: 'transverse-friction',
      because: 'Tendons may be inflamed or weak here, and rubbing across them may harm them.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 4,
    after: 'Skip flares; self-massage goes on at home.',
    source: {
      citation:
        'Once a week for four weeks as in Field et al. 2013, where one arm had 15 minutes; half an hour for more than one place is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 3,
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
  selfCare: ['graded-activity', 'mobility', 'pacing', 'slow-breathing', 'sleep-routine'],
  cautions: [
    {
      rule: 'C14',
      text: 'In a flare the inflamed joints are left alone, pressure stays light elsewhere, and there is no heat.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C21',
      text: 'The upper neck may be loose: no movement, pull or stretch of the neck by the therapist, light pressure only.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C12',
      text: 'Steroids for a long time thin bones and skin: light over spine, ribs and pelvis, no forced movement.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'R06',
      text: 'Tingling lips or hands, a lump in the throat or a head that feels too heavy: same-day check.',
      source: {
        citation: 'Rushton A et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53:7',
        mark: 'established',
      },
    },
    {
      rule: 'R16',
      text: 'One joint far hotter and more swollen than the others, or fever with it: emergency.',
      source: { citation: 'Consensus red flags', mark: 'established' },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Field et al., Complement Ther Clin Pract 2013;19:101–103', mark: 'verified' },
    { citation: 'England BR et al., ACR guideline, 2022 (PMC10947582)', mark: 'established' },
  ],
})
