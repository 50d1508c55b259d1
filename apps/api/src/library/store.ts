import type { Content } from '@healing-touch/domain/library/content.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'

export type Acceptance = {
  readonly version: string
  readonly acceptedAt: string
  /** Null when that member is not known any more. */
  readonly acceptedBy: string | null
}

/** The newest acceptance, without its content; null before the first. */
export async function lastAcceptance(
  trx: Inside,
  practiceId: PracticeId,
): Promise<Acceptance | null> {
  const row = await trx
    .selectFrom('accepted_pack')
    .leftJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'accepted_pack.practice_id')
        .onRef('member.id', '=', 'accepted_pack.accepted_by'),
    )
    .select(['accepted_pack.version', 'accepted_pack.accepted_at', 'member.name'])
    .where('accepted_pack.practice_id', '=', practiceId)
    .orderBy('accepted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { version: row.version, acceptedAt: row.accepted_at, acceptedBy: row.name } : null
}

/** The content of the newest acceptance as it was stored. */
export async function acceptedContent(
  trx: Inside,
  practiceId: PracticeId,
): Promise<{ version: string; content: object } | null> {
  const row = await trx
    .selectFrom('accepted_pack')
    .select(['version', 'content'])
    .where('practice_id', '=', practiceId)
    .orderBy('accepted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function savePack(
  trx: Inside,
  practiceId: PracticeId,
  { version, content }: { readonly version: string; readonly content: Content },
  { now, by }: { readonly now: string; readonly by: string },
): Promise<void> {
  await trx
    .insertInto('accepted_pack')
    .values({
      practice_id: practiceId,
      accepted_at: now,
      version,
      content: json(content),
      accepted_by: by,
    })
    .execute()
}

export type OwnEntryKind = 'condition' | 'technique' | 'instrument'
export type StoredEntry = {
  readonly kind: OwnEntryKind
  readonly id: string
  readonly content: object
  readonly version: number
  readonly savedAt: string
  readonly retiredAt: string | null
}

/** A practice's own entries, retired ones too: what was measured with one keeps its name. */
export async function ownEntries(trx: Inside, practiceId: PracticeId): Promise<StoredEntry[]> {
  const rows = await trx
    .selectFrom('own_entry')
    .select(['kind', 'id', 'content', 'version', 'saved_at', 'retired_at'])
    .where('practice_id', '=', practiceId)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  return rows.map(({ saved_at, retired_at, ...row }) => ({
    ...row,
    savedAt: saved_at,
    retiredAt: retired_at,
  }))
}

/** Adds an entry or its next version; false when somebody saved another version first. */
export async function saveOwnEntry(
  trx: Inside,
  practiceId: PracticeId,
  entry: Pick<StoredEntry, 'kind' | 'id' | 'content' | 'version' | 'retiredAt'>,
  { now, by }: { readonly now: string; readonly by: string },
): Promise<boolean> {
  const { kind, id, content, version, retiredAt } = entry
  const said = {
    content: json(content),
    version,
    saved_at: now,
    saved_by: by,
    retired_at: retiredAt,
  }
  const saved =
    version === 1
      ? await trx
          .insertInto('own_entry')
          .values({ practice_id: practiceId, kind, id, ...said })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await trx
          .updateTable('own_entry')
          .set(said)
          .where('practice_id', '=', practiceId)
          .where('kind', '=', kind)
          .where('id', '=', id)
          .where('version', '=', version - 1)
          .returning('id')
          .executeTakeFirst()
  return saved !== undefined
}
