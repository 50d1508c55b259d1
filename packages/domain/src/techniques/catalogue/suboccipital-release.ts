import { defineTechnique } from '../technique.ts'

export const suboccipitalRelease = defineTechnique({
  id: 'suboccipital-release',
  name: 'Suboccipital release',
  synonyms: ['cranial base release'],
  about:
    'Your head rests on the therapist’s fingertips while the muscles at the base of the skull let go.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'moderate',
    force: ['compressive'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 3, high: 5, per: 'visit' },
    pressure: { low: 1, high: 2 },
    how: 'A steady, light lift held for 2 to 5 minutes, head in the middle.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: ['suboccipital'],
  certification: null,
  avoid: [
    'Signs of trouble in the arteries of the neck (dizziness, double vision, trouble speaking or swallowing)',
    'Signs of an unstable upper neck',
    'A recent whiplash injury',
  ],
  evidence: [],
  sources: [
    {
      citation:
        'Practice norm; tested only in combination with other manual work in headache, so its own share is not known',
      mark: 'established',
    },
  ],
})
