import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { shownTo } from '../circle/store.ts'
import type { Database } from '../db/database.ts'
import type { Actor, Inside, PracticeId } from '../db/enter.ts'
import { Mail } from './compose-mail.ts'

type Db = Kysely<Database>

export type NewMail = {
  readonly practiceId: PracticeId | null
  /** Whose record it opens, where it opens one. */
  readonly patientId?: string | null
  readonly recipient: string
  readonly mail: Mail
  /** A PostgreSQL interval; afterwards it is not sent any more. */
  readonly worthFor: string
}

/** Leaves a mail in the transaction that causes it: it goes out when that commits, and never otherwise. */
export async function putInOutbox(
  db: Db,
  { practiceId, patientId = null, recipient, mail, worthFor }: NewMail,
): Promise<void> {
  await sql`insert into mail.outbox (id, practice_id, patient_id, kind, recipient, content, ends_at)
    values (${randomUUID()}, ${practiceId}, ${patientId}, ${mail.kind}, ${recipient}, ${JSON.stringify(mail)},
      clock_timestamp() + ${worthFor}::interval)`.execute(db)
}

export type DueMail = { readonly id: string; readonly recipient: string; readonly mail: Mail }

/**
 * Takes the next mail that is due, for this sender alone: the next try is put off first, a minute, then two, four … up to
 * an hour, so that a sender that dies is followed by another.
 */
export async function takeDue(db: Db): Promise<DueMail | null> {
  const { rows } = await sql<{ id: string; recipient: string; content: unknown }>`
    update mail.outbox set attempts = attempts + 1,
      next_try_at = clock_timestamp() + least(interval '1 minute' * (2 ^ least(attempts, 10)), interval '1 hour')
    where id = (
      select o.id from mail.outbox o
      where o.content is not null and o.next_try_at <= clock_timestamp() and o.ends_at > clock_timestamp()
      order by o.next_try_at limit 1 for update skip locked)
    returning id, recipient, content`.execute(db)
  const [row] = rows
  return row ? { id: row.id, recipient: row.recipient, mail: Mail.parse(row.content) } : null
}

/** What was sent keeps who and when; its text, with the secret, is gone. */
export async function markSent(db: Db, id: string): Promise<void> {
  await sql`update mail.outbox set sent_at = clock_timestamp(), content = null, problem = null
    where id = ${id}`.execute(db)
}

/** Why it was not sent this time; with `forGood` there is no other time. */
export async function markFailed(
  db: Db,
  { id, problem, forGood }: { id: string; problem: string; forGood: boolean },
): Promise<void> {
  await sql`update mail.outbox set problem = ${problem}, content = case when ${forGood} then null else content end
    where id = ${id}`.execute(db)
}

/** Forgets the text of what is worth nothing any more, and after a month that there was a mail. */
export async function tidyOutbox(db: Db): Promise<void> {
  await sql`update mail.outbox set content = null, problem = coalesce(problem, 'It came too late.')
    where content is not null and ends_at <= clock_timestamp()`.execute(db)
  await sql`delete from mail.outbox where made_at < clock_timestamp() - interval '30 days'`.execute(
    db,
  )
}

export type WaitingMail = DueMail & { readonly madeAt: string; readonly endsAt: string }

/** What waits in a practice's outbox, newest first: for its owner, and for a renter what opens their own charts. */
export async function waitingMail(trx: Inside, actor: Actor): Promise<WaitingMail[]> {
  const { rows } = await sql<{
    id: string
    recipient: string
    content: unknown
    made_at: string
    ends_at: string
  }>`
    select id, recipient, content, made_at, ends_at from mail.outbox
    where practice_id = ${actor.practiceId} and content is not null and ends_at > clock_timestamp()
      and (patient_id is null and ${actor.roles.includes('owner')} or exists (
        select from patient where patient.practice_id = ${actor.practiceId}
          and patient.id = mail.outbox.patient_id and ${shownTo(actor)}))
    order by made_at desc limit 50`.execute(trx)
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    mail: Mail.parse(row.content),
    madeAt: row.made_at,
    endsAt: row.ends_at,
  }))
}
