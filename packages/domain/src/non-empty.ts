/** A list with at least one entry, checked by the compiler. */
export type NonEmpty<Entry> = readonly [Entry, ...Entry[]]
