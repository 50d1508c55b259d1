import { cherkin2011 } from '../../evidence/studies.ts'
import { defineTechnique } from '../technique.ts'

export const deepTissue = defineTechnique({
  id: 'deep-tissue',
  name: 'Deep tissue massage',
  synonyms: ['structural massage', 'focused massage'],
  about: 'Slow, firm work on deeper layers, never more than a “good” hurt.',
  purposes: ['range-of-motion', 'underlying-issues', 'relaxation'],
  tags: {
    depth: 'deep',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 10, per: 'region' },
    pressure: { low: 4, high: 5 },
    how: 'Build up slowly and stay at 7 of 10 or less for discomfort. Bruising is harm, not a sign of good work.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'Blood thinners or a bleeding disorder',
    'Osteoporosis over the spine, ribs and pelvis',
    'Hypermobility',
    'Skin that hurts to the touch, and the first visits in widespread pain',
    'Frail skin',
    'Over nerve trunks',
  ],
  evidence: [cherkin2011],
  sources: [cherkin2011.source],
})
