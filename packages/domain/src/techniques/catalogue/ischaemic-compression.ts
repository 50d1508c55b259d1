import { moraska2015 } from '../../evidence/studies.ts'
import { defineTechnique } from '../technique.ts'

export const ischaemicCompression = defineTechnique({
  id: 'ischaemic-compression',
  name: 'Trigger-point pressure',
  synonyms: ['ischaemic compression', 'trigger-point pressure release'],
  about: 'Steady pressure on one tender spot, for up to a minute and a half.',
  purposes: ['relaxation', 'range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'moderate',
    force: ['compressive'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 1, high: 5, per: 'region' },
    pressure: { low: 3, high: 4 },
    how: 'Held for 30 to 90 seconds at 5 to 7 of 10 for discomfort, three to five times.',
    source: { citation: 'Practice norm, as in Moraska et al. 2015', mark: 'established' },
  },
  certification: null,
  avoid: [
    'The front of the neck',
    'Over a nerve or an artery',
    'Firm pressure while on blood thinners (at most medium)',
  ],
  evidence: [
    moraska2015,
    {
      study: 'Moraska et al., pressure pain threshold in the same trial',
      year: 2015,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'sham',
      studiedIn: ['tension-headache'],
      finding: 'Tender points bore more pressure afterwards; how long that lasts is not known.',
      source: {
        citation: 'Pressure pain threshold in Moraska et al., Clin J Pain 2015;31:159–168',
        mark: 'verified',
      },
    },
  ],
  sources: [moraska2015.source],
})
