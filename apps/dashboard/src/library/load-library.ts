import type { LibraryEntry } from '@healing-touch/domain/library/entry.ts'

/** The catalogues are long: they come with the first screen that reads them, and stay. */
export async function loadLibrary() {
  const { builtIn } = await import('@healing-touch/domain/library/library.ts')
  return builtIn
}

export async function loadEntries(): Promise<LibraryEntry[]> {
  const { libraryEntries } = await import('@healing-touch/domain/library/entry.ts')
  return libraryEntries(await loadLibrary())
}
