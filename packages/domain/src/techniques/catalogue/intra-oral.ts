import { busse2023 } from '../../evidence/studies.ts'
import { defineTechnique } from '../technique.ts'

export const intraOral = defineTechnique({
  id: 'intra-oral',
  name: 'Intra-oral jaw massage',
  synonyms: ['masticatory work', 'TMJ release'],
  about: 'Gloved fingers treat the chewing muscles from inside the mouth.',
  purposes: ['relaxation', 'range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'superficial',
    force: ['compressive'],
    tools: false,
    sensitiveArea: true,
    scope: true,
  },
  dose: {
    minutes: { low: 1, high: 3, per: 'region' },
    pressure: { low: 1, high: 2 },
    how: 'One to three minutes on each side, gloved, with a hand signal to stop.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: ['jaw'],
  certification:
    'training (and where the law asks for it, an endorsement) for work inside the mouth',
  avoid: [
    'Latex allergy, unless gloves are free of latex',
    'A strong gag reflex',
    'Without separate written consent',
    'Fever or swelling of the face, or new numbness of it',
  ],
  evidence: [busse2023],
  sources: [
    busse2023.source,
    {
      citation:
        'Washington State asks for an intra-oral endorsement; other places have other rules',
      mark: 'established',
    },
  ],
})
