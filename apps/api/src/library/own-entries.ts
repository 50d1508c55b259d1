import { type Content, readContent } from '@healing-touch/domain/library/content.ts'
import { OwnEntry, withOwn } from '@healing-touch/domain/library/own-entry.ts'
import { instrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'
import { type FindInstrument, instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import type { ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import { entryOf, type PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
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
  const { content, own } = await practiceContent(trx, practiceId)
  return withOwnMeasures(content, own)
}

/** What plans may choose from now, and after the built-in content were accepted, each with the practice's own beside it. */
export async function cataloguesAround(
  trx: Inside,
  practiceId: PracticeId,
): Promise<{ readonly inForce: PlanCatalogue; readonly afterwards: PlanCatalogue }> {
  const { content, own } = await practiceContent(trx, practiceId)
  const standing = own.filter(({ retiredAt }) => retiredAt === null)
  return {
    inForce: withOwnMeasures(content, own),
    afterwards: withOwnMeasures(withOwn(builtInPack.content, standing), own),
  }
}

/** Accepted content by practice and version: long, and read by every plan. */
const read = new Map<string, Content>()
const mostKept = 20

async function inForce(trx: Inside, practiceId: PracticeId, version: string): Promise<Content> {
  if (version === builtInPack.version) return builtInPack.content
  const key = `${practiceId} ${version}`
  const known = read.get(key)
  if (known) return known
  const stored = await acceptedContent(trx, practiceId)
  const content = (stored && readContent(stored.content)) ?? builtInPack.content
  const [oldest] = read.keys()
  if (oldest !== undefined && read.size >= mostKept) read.delete(oldest)
  read.set(key, content)
  return content
}

export type KnownEntries = PlanCatalogue & {
  readonly reviewed: boolean
  readonly findInstrument: FindInstrument
}

/** Every entry that plans and charts may name, retired ones too: what was done keeps its name. */
export async function knownEntries(trx: Inside, practiceId: PracticeId): Promise<KnownEntries> {
  const { content, own, reviewed } = await practiceContent(trx, practiceId)
  const retired = own.filter(({ retiredAt }) => retiredAt !== null)
  const known = withOwnMeasures(retired.length > 0 ? withOwn(content, retired) : content, own)
  return { ...known, reviewed, findInstrument: (id) => entryOf(known.instruments, id) }
}

/** Measures that were taken out go on being read: goals and charts name them. */
function withOwnMeasures(content: Content, own: readonly OwnEntry[]): PlanCatalogue {
  const known = content === builtInPack.content ? builtInCatalogue : catalogueOf(content)
  return { ...known, instruments: { ...ownMeasures(own), ...known.instruments } }
}

/** A practice's own measures by id, retired ones too; the questionnaires it has a licence for among them. */
function ownMeasures(own: readonly OwnEntry[]): Readonly<Record<string, Instrument>> {
  return Object.fromEntries(
    own.flatMap((one) =>
      one.kind === 'instrument'
        ? instrumentOf(one.entry).map((instrument) => [instrument.id, instrument] as const)
        : [],
    ),
  )
}

/** What a new entry may name and must not be called like. */
export function standingMeasures(own: readonly KeptEntry[]): Instrument[] {
  const standing = own.filter(({ retiredAt }) => retiredAt === null)
  return [...Object.values(instruments), ...Object.values(ownMeasures(standing))]
}

/** The item files of a practice's own measures, by the measures' ids. */
export function filesOf(own: readonly OwnEntry[], ids: readonly string[]): ItemFile[] {
  return own.flatMap((one) =>
    one.kind === 'instrument' && instrumentOf(one.entry).some(({ id }) => ids.includes(id))
      ? [one.entry.file]
      : [],
  )
}
