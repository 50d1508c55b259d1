import { defineTechnique } from '../technique.ts'

export const transverseFriction = defineTechnique({
  id: 'transverse-friction',
  name: 'Transverse friction',
  synonyms: [
    'deep transverse friction',
    'cross-fibre friction',
    'cross-fiber friction',
    'Cyriax friction',
    'deep friction massage',
  ],
  about: 'A fingertip rubs firmly to and fro across a tendon or ligament, on a very small spot.',
  purposes: ['range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'deep',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 10, per: 'region' },
    pressure: { low: 3, high: 5 },
    how: 'Five to ten minutes on the tendon, two or three times a week, starting light; a dull ache is the most it should give.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: [
    'shoulder-top',
    'shoulder-anterior',
    'elbow-lateral',
    'elbow-medial',
    'forearm-anterior',
    'forearm-posterior',
    'wrist',
    'hip-lateral',
    'thigh-posterior',
    'knee-anterior',
    'calf',
    'ankle',
    'heel',
    'foot-plantar',
  ],
  certification: null,
  avoid: [
    'Blood thinners or a bleeding disorder',
    'A steroid injection there in the past 14 days',
    'A tendon that is freshly inflamed or calcified',
    'Over a nerve',
    'An antibiotic of the fluoroquinolone family in the past six months',
  ],
  evidence: [
    {
      study:
        'Loew et al., Cochrane review of deep transverse friction for tennis elbow and the outer knee, 2 trials, 57 people',
      year: 2014,
      certainty: 'very-low',
      direction: 'no-difference',
      comparator: 'active',
      studiedIn: ['lateral-elbow-tendinopathy'],
      finding:
        'Added to other treatment it made no clear difference to pain, grip or function; the trials were too small to be sure.',
      source: {
        citation: 'Loew et al., Cochrane Database Syst Rev 2014;CD003528.pub2',
        url: 'https://doi.org/10.1002/14651858.CD003528.pub2',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Loew et al., Cochrane Database Syst Rev 2014;CD003528.pub2',
      url: 'https://doi.org/10.1002/14651858.CD003528.pub2',
      mark: 'verified',
    },
  ],
})
