import type { LibraryEntry } from './entry.ts'

/**
 * Entries that match every word of the query, the nearest first: a code or a whole name, then the beginning of a name, of
 * another name, of a word in the text. Case, accents and the dot of a code do not matter. An empty query gives all, as they stand.
 */
export function searchLibrary(entries: readonly LibraryEntry[], query: string): LibraryEntry[] {
  const words = plain(query).split(' ').filter(Boolean)
  if (words.length === 0) return [...entries]
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry)
}

/** The sum of how near each word comes; 0 when one of them is not found at all. */
function rankOf(entry: LibraryEntry, words: readonly string[]): number {
  const name = plain(entry.name)
  const whole = words.join(' ')
  const others = entry.synonyms.map(plain)
  if (name === whole || others.includes(whole)) return 1000
  const texts = [name, ...others, plain(entry.about)]
  const ranks = words.map((word) => wordRank(word, entry.codes, texts))
  return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 0) / words.length
}

function wordRank(word: string, codes: readonly string[], texts: readonly string[]): number {
  if (codes.some((code) => bare(code).startsWith(bare(word)) && /\d/.test(word))) return 100
  const place = texts.findIndex((text) => ` ${text}`.includes(` ${word}`))
  if (place === -1) return 0
  if (place === 0) return texts[0]?.startsWith(word) ? 80 : 60
  return place < texts.length - 1 ? 40 : 10
}

function bare(code: string): string {
  return code.toLowerCase().replaceAll('.', '')
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
