import { type Content, readContent } from '@healing-touch/domain/library/content.ts'
import { OwnEntry, withOwn } from '@healing-touch/domain/library/own-entry.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { builtInPack } from './practice-catalogue.ts'
import { acceptedContent, ownEntries, type StoredEntry } from './store.ts'

export type KeptEntry = OwnEntry & { readonly version: number; readonly retiredAt: string | null }

/** An entry as it was stored; none where its shape is not ours any more. */
export function readOwnEntry({ kind, content, version, retiredAt }: StoredEntry): KeptEntry[] {
  const { data } = OwnEntry.safeParse({ kind, entry: content })
  return data ? [{ ...data, version, retiredAt }] : []
}

/** What the practice works by: the content its owner accepted (the built-in one before that), and its own beside it. */
export async function practiceContent(
  trx: Inside,
  practiceId: PracticeId,
): Promise<{ readonly content: Content; readonly own: readonly KeptEntry[] }> {
  const [stored, rows] = await Promise.all([
    acceptedContent(trx, practiceId),
    ownEntries(trx, practiceId),
  ])
  const own = rows.flatMap(readOwnEntry)
  const base = inForce(stored)
  return {
    content: withOwn(
      base,
      own.filter(({ retiredAt }) => retiredAt === null),
    ),
    own,
  }
}

/** Stored content is read once a version, not at every request. */
const read = new Map<string, Content>()

function inForce(stored: { version: string; content: object } | null): Content {
  if (!stored || stored.version === builtInPack.version) return builtInPack.content
  const known = read.get(stored.version) ?? readContent(stored.content) ?? builtInPack.content
  if (read.size > 20) read.clear()
  read.set(stored.version, known)
  return known
}
