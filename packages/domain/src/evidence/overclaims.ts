import { certainties, type Evidence } from './evidence.ts'

type Certainty = Evidence['certainty']

/** What becomes too strong from this certainty downwards; the first row is too strong for anything we know. */
const tooStrong: Readonly<Record<Certainty, readonly string[]>> = {
  high: [
    'cure',
    'cures',
    'heal',
    'heals',
    'proven',
    'proves',
    'miracle',
    'guarantee',
    'guarantees',
    'guaranteed',
    'eliminates',
    'flushes',
    'toxins',
    'detox',
    'endorphins',
    'cortisol',
    'permanent',
    'permanently',
    'risk-free',
    'works for everyone',
    'breaks down scar tissue',
    'breaks up adhesions',
    'will cure',
    'will ease',
    'will feel better',
    'will fix',
    'will help',
    'will improve',
    'will lower',
    'will reduce',
    'will relieve',
    'will stop',
  ],
  moderate: [
    'certainly',
    'definitely',
    'effective',
    'eases',
    'helps',
    'improves',
    'lowers pain',
    'often ease',
    'reduces',
    'relieves',
    'restores',
    'works',
  ],
  low: ['probably', 'known to help', 'shown to help', 'strong evidence', 'good evidence'],
  'very-low': ['research shows', 'studies show', 'trials show', 'the best results', 'much better'],
  none: ['better than', 'eased', 'helped', 'trials found'],
}

/** Said with one of these, a claim is a possibility or an open question. */
const softly = /\b(may|might|perhaps|possibly|probably|until|unless|if)\b/
/** Said with one of these, a claim is denied or doubted. */
const denied = /\b(no|not|nobody|never|nothing|none|neither|hardly|whether|unknown|uncertain)\b/

/** Everything that must not be said at this certainty, from the boldest word down. */
export function wordsToAvoid(certainty: Certainty): readonly string[] {
  return certainties
    .slice(0, certainties.indexOf(certainty) + 1)
    .flatMap((level) => tooStrong[level])
}

/**
 * The words of a text that say more than this certainty bears; empty where none does. A clause that doubts or denies
 * its claim ("not shown to help") bears them, and one that says "may" bears plain claims ("may be what helps"); what is
 * too strong for anything we know is found wherever it stands.
 */
export function overclaims(text: string, certainty: Certainty): readonly string[] {
  return text
    .toLowerCase()
    .split(/[.;:!?]\s/)
    .flatMap((clause) =>
      beyond(clause, certainty).filter((words) => new RegExp(`\\b${words}\\b`).test(clause)),
    )
}

function beyond(clause: string, certainty: Certainty): readonly string[] {
  if (denied.test(clause)) return tooStrong.high
  const avoid = wordsToAvoid(certainty)
  return softly.test(clause) ? avoid.filter((words) => !tooStrong.moderate.includes(words)) : avoid
}
