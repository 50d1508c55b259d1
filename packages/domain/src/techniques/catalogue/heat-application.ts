import { muscleRegions } from '../muscle-regions.ts'
import { defineTechnique } from '../technique.ts'

export const heatApplication = defineTechnique({
  id: 'heat-application',
  name: 'Heat',
  synonyms: ['hot pack', 'hot stones', 'warm compress', 'thermotherapy'],
  about: 'Warm packs, towels or stones on the muscles, with a cloth between.',
  purposes: ['inflammation', 'relaxation', 'range-of-motion'],
  tags: {
    depth: 'superficial',
    force: ['thermal'],
    tools: true,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 10, high: 20, per: 'region' },
    pressure: null,
    how: '40 to 45 °C for at most 20 minutes; the skin is looked at every five minutes.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: [...muscleRegions, 'wrist', 'palm', 'hand-dorsum'],
  certification: null,
  avoid: [
    'Skin that does not feel well',
    'A joint that is hot, red and swollen',
    'Near a medicine patch such as fentanyl',
    'Over a tumour',
    'Multiple sclerosis that heat makes worse',
    'Pregnancy: nothing that warms the whole body or the belly',
    'Where lymph nodes were removed or irradiated',
  ],
  evidence: [
    {
      study: 'ACP guideline 2017: superficial heat for low back pain',
      year: 2017,
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'sham',
      studiedIn: [],
      finding:
        'Superficial heat eased acute and subacute low back pain; for chronic pain it is not established.',
      source: { citation: 'Qaseem et al. (ACP), Ann Intern Med 2017;166:514', mark: 'established' },
    },
  ],
  sources: [{ citation: 'Qaseem et al. (ACP), Ann Intern Med 2017;166:514', mark: 'established' }],
})
