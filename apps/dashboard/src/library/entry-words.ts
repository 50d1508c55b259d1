import type { EntryKind, LibraryEntry } from '@healing-touch/domain/library/entry.ts'

export const kindWords: Record<EntryKind, { one: string; many: string }> = {
  condition: { one: 'condition', many: 'Conditions' },
  technique: { one: 'technique', many: 'Techniques' },
  instrument: { one: 'measure', many: 'Measures' },
  'self-care': { one: 'self-care', many: 'Self-care' },
}

const certainties = ['high', 'moderate', 'low', 'very-low', 'none']

/** The finding of massage that can be trusted most; nothing where nobody has studied it. */
export function surest(
  evidence: LibraryEntry['evidence'],
): LibraryEntry['evidence'][number] | null {
  const known = evidence.filter(({ treatment, direction }) => !treatment && direction !== 'unknown')
  return (
    known.toSorted(
      (a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty),
    )[0] ?? null
  )
}

export function reviewWords(unreviewed: number): string | null {
  if (unreviewed === 0) return null
  return unreviewed === 1
    ? 'One source needs clinical review'
    : `${unreviewed} sources need clinical review`
}
