import { defineTechnique } from '../technique.ts'

export const thaiMassage = defineTechnique({
  id: 'thai-massage',
  name: 'Thai massage',
  synonyms: ['traditional Thai massage', 'nuad', 'passive yoga'],
  about: 'Pressing along the body and assisted stretches, clothed, on a mat.',
  purposes: ['range-of-motion', 'relaxation'],
  tags: {
    depth: 'moderate',
    force: ['compressive', 'stretch', 'joint-motion'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 60, high: 90, per: 'visit' },
    pressure: { low: 3, high: 4 },
    how: 'One and a half hours at most. Stretches stop at the first mild pull, and none turns or bends the neck far.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: 'training in Thai massage',
  avoid: [
    'Osteoporosis',
    'Directions a surgeon has ruled out after a joint replacement',
    'Hypermobility',
    'Rheumatoid arthritis, Down syndrome or a fused neck: no neck movement',
  ],
  evidence: [
    {
      study:
        'Chatchawan et al., Thai or Swedish massage for back pain with trigger points, 180 people',
      year: 2005,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'active',
      studiedIn: ['low-back-pain'],
      finding:
        'Six visits of either: pain fell by more than half in both groups for up to a month, with no difference between them. Nobody went untreated, so how much of that was massage is not known.',
      source: { citation: 'Chatchawan et al., J Bodyw Mov Ther 2005;9:298–309', mark: 'verified' },
    },
  ],
  sources: [{ citation: 'Chatchawan et al., J Bodyw Mov Ther 2005;9:298–309', mark: 'verified' }],
})
