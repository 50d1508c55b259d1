import { defineTechnique } from '../technique.ts'

export const lymphaticDrainage = defineTechnique({
  id: 'lymphatic-drainage',
  name: 'Manual lymphatic drainage',
  synonyms: ['MLD', 'Vodder'],
  about: 'Very light, slow strokes that stretch the skin.',
  purposes: ['inflammation', 'relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['shear', 'drainage'],
    tools: false,
    sensitiveArea: false,
    scope: true,
  },
  dose: {
    minutes: { low: 20, high: 60, per: 'visit' },
    pressure: { low: 1, high: 1 },
    how: 'Skin is stretched with 30 to 40 mmHg and let go; nothing slides.',
    source: { citation: 'Practice norm of manual lymphatic drainage', mark: 'established' },
  },
  certification: 'a certificate in manual lymphatic drainage',
  avoid: [
    'Heart failure',
    'Kidney failure',
    'Infection of the skin',
    'A blood clot, known or suspected',
    'Active cancer, unless the oncologist agrees',
  ],
  evidence: [
    {
      study: 'Ezzo et al., Cochrane review of manual lymphatic drainage for lymphoedema',
      year: 2015,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'active',
      studiedIn: [],
      finding: 'A small further loss of volume when added to compression bandaging.',
      source: {
        citation: 'Ezzo et al., Cochrane Database Syst Rev 2015;CD003475.pub2',
        mark: 'established',
      },
    },
    {
      study: 'Ekici et al., lymphatic drainage or connective tissue massage in fibromyalgia',
      year: 2009,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'active',
      studiedIn: ['fibromyalgia'],
      finding: 'In one small trial it did somewhat better than connective tissue massage.',
      source: {
        citation: 'Ekici et al., J Manipulative Physiol Ther 2009;32:127–133, as told in reviews',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Ezzo et al., Cochrane Database Syst Rev 2015;CD003475.pub2',
      mark: 'established',
    },
    { citation: 'Certified therapists only', mark: 'decision' },
  ],
})
