import { yuan2015 } from '../../evidence/studies.ts'
import { defineTechnique } from '../technique.ts'

export const myofascialRelease = defineTechnique({
  id: 'myofascial-release',
  name: 'Myofascial release',
  synonyms: ['MFR', 'fascial stretch'],
  about: 'A gentle, lasting stretch of skin and the tissue below it, held until it gives.',
  purposes: ['range-of-motion', 'relaxation', 'underlying-issues'],
  tags: {
    depth: 'superficial',
    force: ['shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 2, high: 5, per: 'region' },
    pressure: { low: 1, high: 3 },
    how: 'Low load, held for 90 to 300 seconds, three to six holds in a visit.',
    source: { citation: 'Practice norm; holds as in the trials named here', mark: 'established' },
  },
  certification: null,
  avoid: ['Vascular Ehlers-Danlos syndrome', 'Open wounds'],
  evidence: [
    yuan2015,
    {
      study: 'Ajimsha et al., myofascial release for chronic low back pain',
      year: 2014,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'sham',
      studiedIn: ['low-back-pain'],
      finding: 'Less pain and disability than with sham, beside specific back exercises.',
      source: { citation: 'Ajimsha et al., J Bodyw Mov Ther 2014;18:273–281', mark: 'established' },
    },
  ],
  sources: [
    yuan2015.source,
    {
      citation: 'Castro-Sánchez et al., Clin Rehabil 2011;25:800–813 (fibromyalgia)',
      mark: 'established',
    },
  ],
})
