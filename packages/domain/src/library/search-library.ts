import type { LibraryEntry } from './entry.ts'

/**
 * Entries that match every word of the query, the nearest first: a code or a whole name, then the beginning of a name, of
 * another name, of a word in the text. Case, accents and the dot of a code do not matter. An empty query gives all, as they stand.
 */
export function searchLibrary(entries: readonly LibraryEntry[], query: string): LibraryEntry[] {
  const words = plain(query).split(' ')
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry)
}

/** How near the words come together; 0 when one of them is not found at all. */
function rankOf(entry: LibraryEntry, words: readonly string[]): number {
  const name = plain(entry.name)
  const whole = words.join(' ')
  const others = entry.synonyms.map(plain)
  if (name === whole || others.includes(whole)) return Number.POSITIVE_INFINITY
  const ranks = words.map((word): number => {
    const begins = (text: string) => ` ${text}`.includes(` ${word}`)
    if (/\d/.test(word) && entry.codes.some((code) => isCode(code, word))) return 100
    if (begins(name)) return name.startsWith(word) ? 80 : 60
    if (others.some(begins)) return 40
    return begins(plain(entry.about)) ? 10 : 0
  })
  return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 0)
}

function isCode(code: string, word: string): boolean {
  return code.toLowerCase().replaceAll('.', '').startsWith(word.replaceAll('.', ''))
}

/** Lower case without accents; hyphens and other signs part words, the dot of a code stays. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}.]+/gu, ' ')
    .trim()
}
