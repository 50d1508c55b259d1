import { lowerFirst } from '../outcomes/lower-first.ts'
import type { Evidence } from './evidence.ts'
import { wordsToAvoid } from './overclaims.ts'

/** Whom the words are for: people in pain, or those who treat them. */
export type Reader = 'patient' | 'therapist'

type Rated = Exclude<Evidence['certainty'], 'none'>
type Comparator = Exclude<Evidence['comparator'], 'none'>
type Found = Exclude<Evidence['direction'], 'unknown'>

export type Wording = {
  /** One sentence, as strong as the evidence and no stronger. */
  readonly words: string
  /** What must not be said beside it: too strong for this certainty. */
  readonly avoid: readonly string[]
}

/**
 * What a study found as one sentence for this reader, with the words that are too strong beside it. Nothing is claimed
 * of what was not rated or not found out; a finding without a comparison says so, and one that is not of massage too.
 */
export function wordCertainty(
  evidence: Pick<Evidence, 'treatment' | 'certainty' | 'direction' | 'comparator'>,
  reader: Reader,
): Wording {
  const words = found(evidence, sentences[reader])
  return {
    words: evidence.treatment ? `${notMassage[evidence.treatment]}: ${lowerFirst(words)}` : words,
    avoid: wordsToAvoid(evidence.certainty),
  }
}

const notMassage: Readonly<Record<NonNullable<Evidence['treatment']>, string>> = {
  exercise: 'Exercise, not massage',
}

function found(
  { certainty, direction, comparator }: Pick<Evidence, 'certainty' | 'direction' | 'comparator'>,
  say: Sentences,
): string {
  if (certainty === 'none') return say.notStudied
  if (direction === 'unknown') return comparator === 'active' ? say.onlyOthers : say.notStudied
  if (comparator === 'none') return say.uncompared[direction]
  return say.compared[direction](certainty, say.than[comparator])
}

type Sentences = {
  readonly notStudied: string
  /** Studied, but only against other treatments, with no finding about the treatment itself. */
  readonly onlyOthers: string
  readonly uncompared: Readonly<Record<Found, string>>
  readonly than: Readonly<Record<Comparator, string>>
  readonly compared: Readonly<Record<Found, (certainty: Rated, than: string) => string>>
}

const inPlainWords: Readonly<
  Record<Rated, { helps: string; is: string; does: string; tail: string }>
> = {
  high: { helps: 'helps for a while', is: 'is', does: 'does', tail: '' },
  moderate: {
    helps: 'probably helps for a while',
    is: 'is probably',
    does: 'probably does',
    tail: '',
  },
  low: {
    helps: 'may help a little for a few weeks',
    is: 'may be',
    does: 'may do',
    tail: '; better studies may show otherwise',
  },
  'very-low': {
    helps: 'may help a little for a few weeks',
    is: 'may be',
    does: 'may do',
    tail: ', but the studies are too weak to tell',
  },
}

const inTherapistsWords: Readonly<Record<Rated, { may: string; tail: string }>> = {
  high: { may: '', tail: 'high certainty' },
  moderate: { may: 'Probably ', tail: 'moderate certainty' },
  low: { may: 'Possibly ', tail: 'low certainty' },
  'very-low': { may: 'Possibly ', tail: 'very low certainty' },
}

function toTherapists(claim: string) {
  return (certainty: Rated, than: string) => {
    const { may, tail } = inTherapistsWords[certainty]
    const words = `${may}${claim} than ${than}; ${tail}.`
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  }
}

const sentences: Readonly<Record<Reader, Sentences>> = {
  patient: {
    notStudied: 'Nobody has studied it well.',
    onlyOthers:
      'It was only compared with other treatments, so what it does by itself is not known.',
    uncompared: {
      benefit: 'People felt better afterwards, but nobody knows whether they would have anyway.',
      mixed: 'Some people felt better afterwards and some did not; nothing was compared.',
      'no-difference': 'People felt the same afterwards; nothing was compared.',
      harm: 'Some people felt worse afterwards; nothing was compared.',
    },
    than: {
      'no-treatment': 'no treatment',
      'usual-care': 'usual care',
      sham: 'a sham treatment',
      active: 'another treatment',
    },
    compared: {
      benefit: (certainty, than) => {
        const { helps, tail } = inPlainWords[certainty]
        return `It ${helps}, more than ${than}${tail}.`
      },
      mixed: (certainty, than) =>
        `It did more than ${than} in some results and not in others${inPlainWords[certainty].tail}.`,
      'no-difference': (certainty, than) => {
        const { is, tail } = inPlainWords[certainty]
        return `It ${is} no better than ${than}${tail}.`
      },
      harm: (certainty, than) => {
        const { does, tail } = inPlainWords[certainty]
        return `It ${does} more harm than ${than}${tail}.`
      },
    },
  },
  therapist: {
    notStudied: 'Not studied well.',
    onlyOthers: 'Only compared with other treatments; what it does by itself is not known.',
    uncompared: {
      benefit: 'Better afterwards, with no comparison.',
      mixed: 'Better in some afterwards and not in others, with no comparison.',
      'no-difference': 'No change afterwards, with no comparison.',
      harm: 'Worse afterwards, with no comparison.',
    },
    than: {
      'no-treatment': 'no treatment',
      'usual-care': 'usual care',
      sham: 'sham',
      active: 'other treatments',
    },
    compared: {
      benefit: toTherapists('better in the short term'),
      mixed: (certainty, than) => `Mixed against ${than}; ${inTherapistsWords[certainty].tail}.`,
      'no-difference': toTherapists('no better'),
      harm: toTherapists('worse'),
    },
  },
}
