import { defineTechnique } from '../technique.ts'

export const instrumentAssisted = defineTechnique({
  id: 'instrument-assisted',
  name: 'Instrument-assisted massage',
  synonyms: ['IASTM', 'Graston', 'gua sha', 'scraping'],
  about:
    'A smooth-edged tool glides over oiled skin instead of the fingers. It may leave red dots or a bruise.',
  purposes: ['range-of-motion', 'inflammation'],
  tags: {
    depth: 'moderate',
    force: ['shear'],
    tools: true,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 0.5, high: 3, per: 'region' },
    pressure: { low: 2, high: 4 },
    how: 'Half a minute to three minutes on an area, light strokes first. Marks on the skin are told beforehand, agreed to, and not the aim.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: 'training with the instrument',
  avoid: [
    'Blood thinners, a bleeding disorder or platelets below 100 × 10⁹ a litre',
    'Varicose veins',
    'Over moles, rashes or broken skin',
    'A steroid injection there in the past 14 days',
    'Without a yes to possible marks',
  ],
  evidence: [
    {
      study:
        'Tang et al., review of instrument-assisted massage and range of motion, 9 trials, 450 people',
      year: 2024,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding:
        'A few degrees more range right after treatment (about 5 where it was limited, 2 where it was not); whether that lasts or matters in chronic pain is not known.',
      source: {
        citation: 'Tang et al., BMC Musculoskelet Disord 2024',
        url: 'https://doi.org/10.1186/s12891-024-07452-8',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Tang et al., BMC Musculoskelet Disord 2024',
      url: 'https://doi.org/10.1186/s12891-024-07452-8',
      mark: 'verified',
    },
  ],
})
