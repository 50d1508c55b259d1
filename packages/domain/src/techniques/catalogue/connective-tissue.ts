import { defineTechnique } from '../technique.ts'

export const connectiveTissue = defineTechnique({
  id: 'connective-tissue',
  name: 'Connective tissue massage',
  synonyms: ['Bindegewebsmassage', 'skin rolling', 'CTM'],
  about: 'Fingers hook and draw the skin in short strokes; it can feel like scratching.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 20, per: 'visit' },
    pressure: { low: 2, high: 3 },
    how: 'Five to 20 minutes, short drawing strokes, starting over the lower back.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: ['Skin that hurts at a light touch', 'Fragile skin'],
  evidence: [
    {
      study: 'Yuan et al., styles of massage for fibromyalgia: connective tissue massage',
      year: 2015,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'usual-care',
      studiedIn: ['fibromyalgia'],
      finding:
        'Limited evidence that it may help mood and quality of life in fibromyalgia; lymphatic drainage did better.',
      source: {
        citation: 'Yuan et al., Man Ther 2015;20:257–264',
        url: 'https://doi.org/10.1016/j.math.2014.09.003',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Yuan et al., Man Ther 2015;20:257–264',
      url: 'https://doi.org/10.1016/j.math.2014.09.003',
      mark: 'verified',
    },
  ],
})
