import { defineTechnique } from '../technique.ts'

export const cupping = defineTechnique({
  id: 'cupping',
  name: 'Cupping',
  synonyms: ['dry cupping', 'moving cups', 'fire cupping', 'myofascial decompression'],
  about:
    'Cups draw the skin up by mild suction, left in place or moved. They often leave round marks for days.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'moderate',
    force: ['suction', 'shear'],
    tools: true,
    sensitiveArea: false,
    scope: true,
  },
  dose: {
    minutes: { low: 3, high: 10, per: 'region' },
    pressure: null,
    how: 'Three to ten minutes of mild suction on well-padded places, dry only (the skin is never cut). Marks are told beforehand and agreed to.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: [
    'shoulder-top',
    'scapula',
    'upper-back',
    'mid-back',
    'low-back',
    'gluteal',
    'hip-lateral',
    'thigh-anterior',
    'thigh-lateral',
    'calf',
  ],
  certification: 'training in cupping (and where the law asks for it, an endorsement)',
  avoid: [
    'Blood thinners or a bleeding disorder',
    'Thin or broken skin',
    'A blood clot, known or suspected',
    'The belly and lower back in pregnancy',
    'Where lymph nodes were removed or irradiated',
    'Without a yes to the marks',
  ],
  evidence: [
    {
      study: 'Wang et al., evidence map of 14 meta-analyses of cupping for pain',
      year: 2023,
      certainty: 'low',
      direction: 'mixed',
      comparator: 'none',
      finding:
        'Most findings were of low or very low quality, none of high: it may ease neck, back and knee pain for a while.',
      source: {
        citation: 'Wang et al., Front Neurol 2023, evidence map of cupping for pain',
        url: 'https://doi.org/10.3389/fneur.2023.1266712',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Wang et al., Front Neurol 2023, evidence map of cupping for pain',
      url: 'https://doi.org/10.3389/fneur.2023.1266712',
      mark: 'verified',
    },
  ],
})
