import { defineTechnique } from '../technique.ts'

export const acupressure = defineTechnique({
  id: 'acupressure',
  name: 'Acupressure and shiatsu',
  synonyms: ['shiatsu', 'tuina', 'pressure points', 'finger pressure'],
  about:
    'Thumbs or palms lean on one point after another, mostly through clothes. The points come from tradition.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'moderate',
    force: ['compressive'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 30, high: 60, per: 'visit' },
    pressure: { low: 2, high: 4 },
    how: 'Each point is pressed for 5 to 10 seconds, within comfort; a whole treatment takes 30 to 60 minutes.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'Points that tradition avoids in pregnancy: there is no evidence of harm, but a wish to leave them out is respected',
    'Over broken skin, swellings or tumours',
  ],
  evidence: [
    {
      study: 'SIO-ASCO guideline on pain in oncology: acupressure',
      year: 2022,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'none',
      studiedIn: ['cancer-pain'],
      finding:
        'Acupressure may be offered for general or musculoskeletal pain during cancer treatment.',
      source: {
        citation: 'SIO-ASCO guideline on integrative medicine for pain in oncology, 2022',
        mark: 'verified',
      },
    },
    {
      study: 'Yuan et al., styles of massage for fibromyalgia: shiatsu',
      year: 2015,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'usual-care',
      studiedIn: ['fibromyalgia'],
      finding: 'Limited evidence that it may help pain, sleep and quality of life in fibromyalgia.',
      source: {
        citation: 'Yuan et al., Man Ther 2015;20:257–264',
        url: 'https://doi.org/10.1016/j.math.2014.09.003',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'SIO-ASCO guideline on integrative medicine for pain in oncology, 2022',
      mark: 'verified',
    },
    {
      citation: 'Yuan et al., Man Ther 2015;20:257–264',
      url: 'https://doi.org/10.1016/j.math.2014.09.003',
      mark: 'verified',
    },
  ],
})
