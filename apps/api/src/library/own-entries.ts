import { type Content, readContent } from '@healing-touch/domain/library/content.ts'
import { OwnEntry, withOwn } from '@healing-touch/domain/library/own-entry.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { builtInCatalogue, builtInPack, catalogueOf } from './practice-catalogue.ts'
import { acceptedContent, lastAcceptance, ownEntries, type StoredEntry } from './store.ts'

export type KeptEntry = OwnEntry & { readonly version: number; readonly retiredAt: string | null }

/** An entry as it was stored; none where its shape is not ours any more. */
export function readOwnEntry({ kind, content, version, retiredAt }: StoredEntry): KeptEntry[] {
  const { data } = OwnEntry.safeParse({ kind, entry: content })
  return data ? [{ ...data, version, retiredAt }] : []
}

type PracticeContent = {
  readonly content: Content
  readonly own: readonly KeptEntry[]
  /** Whether the owner, a clinician, has accepted the content: until then some sources need clinical review. */
  readonly reviewed: boolean
}

/** What the practice works by: the content its owner accepted (the built-in one before that), and its own beside it. */
export async function practiceContent(
  trx: Inside,
  practiceId: PracticeId,
): Promise<PracticeContent> {
  const [last, rows] = await Promise.all([
    lastAcceptance(trx, practiceId),
    ownEntries(trx, practiceId),
  ])
  const own = rows.flatMap(readOwnEntry)
  const base = await inForce(trx, practiceId, last?.version ?? builtInPack.version)
  const standing = own.filter(({ retiredAt }) => retiredAt === null)
  return {
    content: standing.length === 0 ? base : withOwn(base, standing),
    own,
    reviewed: last !== null,
  }
}

/** What the practice's plans may choose from. */
export async function practiceCatalogue(
  trx: Inside,
  practiceId: PracticeId,
): Promise<PlanCatalogue> {
  const { content } = await practiceContent(trx, practiceId)
  return content === builtInPack.content ? builtInCatalogue : catalogueOf(content)
}

/** Accepted content by version: long, and the same for everybody who accepted it. */
const read = new Map<string, Content>([[builtInPack.version, builtInPack.content]])
const mostKept = 20

async function inForce(trx: Inside, practiceId: PracticeId, version: string): Promise<Content> {
  const known = read.get(version)
  if (known) return known
  const stored = await acceptedContent(trx, practiceId)
  const content = (stored && readContent(stored.content)) ?? builtInPack.content
  if (read.size < mostKept) read.set(version, content)
  return content
}

/** Every entry that plans and charts may name, retired ones too: what was done keeps its name. */
export async function knownEntries(
  trx: Inside,
  practiceId: PracticeId,
): Promise<PlanCatalogue & { readonly reviewed: boolean }> {
  const { content, own, reviewed } = await practiceContent(trx, practiceId)
  const retired = own.filter(({ retiredAt }) => retiredAt !== null)
  const whole = retired.length > 0 ? withOwn(content, retired) : content
  const known = whole === builtInPack.content ? builtInCatalogue : catalogueOf(whole)
  return { ...known, reviewed }
}
