import { cherkin2011, perlman2012, perlman2019 } from '../../evidence/studies.ts'
import { defineTechnique } from '../technique.ts'

/** Relaxation massage as trials give it: effleurage, petrissage and lighter strokes together. */
export const swedish = defineTechnique({
  id: 'swedish',
  name: 'Swedish massage',
  synonyms: ['relaxation massage', 'classic massage'],
  about: 'Gliding and kneading over larger parts of the body, to relax.',
  purposes: ['relaxation', 'endorphins', 'inflammation'],
  tags: {
    depth: 'moderate',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 30, high: 60, per: 'visit' },
    pressure: { low: 2, high: 3 },
    how: 'Trials gave 45 to 60 minutes once a week for 8 to 10 weeks; half an hour was tested too and did less.',
    source: {
      citation:
        'Cherkin et al., Ann Intern Med 2011;155:1–9; Perlman et al., PLoS One 2012;7:e30248',
      mark: 'verified',
    },
  },
  certification: null,
  avoid: [],
  evidence: [cherkin2011, perlman2019, perlman2012],
  sources: [cherkin2011.source, perlman2019.source, perlman2012.source],
})
