/** A list with at least one entry, checked by the compiler. */
export type NonEmpty<Entry> = readonly [Entry, ...Entry[]]

/** The entry at a place of the list; the first where the list has no such place. */
export function entryAt<Entry>(entries: NonEmpty<Entry>, index: number): Entry {
  return entries[index] ?? entries[0]
}
