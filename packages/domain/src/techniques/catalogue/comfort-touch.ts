import { perlman2019 } from '../../evidence/studies.ts'
import { defineTechnique } from '../technique.ts'

export const comfortTouch = defineTechnique({
  id: 'comfort-touch',
  name: 'Comfort touch',
  synonyms: ['holding', 'light touch', 'resting hands', 'gentle touch'],
  about: 'Hands rest on you, still and light, for as long as it feels good.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['compressive'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 10, high: 30, per: 'visit' },
    pressure: { low: 0, high: 1 },
    how: 'Ten to 30 minutes, only the weight of the hands. It remains possible when nearly everything else is ruled out.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [],
  evidence: [
    {
      study: 'Perlman et al. 2019: light touch as the comparison in knee osteoarthritis',
      year: 2019,
      certainty: 'low',
      direction: 'unknown',
      comparator: 'active',
      studiedIn: ['knee-osteoarthritis'],
      finding:
        'Light touch was the comparison: Swedish massage did 8.2 WOMAC points better at week 8. Whether light touch alone helps was not the question.',
      source: perlman2019.source,
    },
  ],
  sources: [perlman2019.source],
})
