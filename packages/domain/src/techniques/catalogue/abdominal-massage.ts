import { defineTechnique } from '../technique.ts'

export const abdominalMassage = defineTechnique({
  id: 'abdominal-massage',
  name: 'Abdominal massage',
  synonyms: ['belly massage', 'colon massage', 'tummy massage'],
  about: 'Slow, light strokes around the belly, following the clock.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 15, per: 'visit' },
    pressure: { low: 1, high: 2 },
    how: 'Five to 15 minutes, clockwise, knees bent, not within two hours of a meal; you can stop it at any moment.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: ['abdomen-upper', 'abdomen-lower'],
  certification: null,
  avoid: [
    'An aneurysm, or a pulse that can be seen or felt in the belly',
    'Pregnancy',
    'A hernia',
    'Sudden or severe belly pain',
    'Beside a stoma, or with a coil, without advice',
  ],
  evidence: [],
  sources: [
    {
      citation:
        'Practice norm; small studies in constipation and period pain, low certainty; chronic pain elsewhere not studied',
      mark: 'established',
    },
  ],
})
