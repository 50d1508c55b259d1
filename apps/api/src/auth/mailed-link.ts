import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Mail } from '../mail/compose-mail.ts'
import type { Sender, SignInEvent } from './sign-in-events.ts'

type Db = Kysely<Database>

export type Purpose = 'password-reset' | 'sign-in'

/** By the database's clock. */
const worthFor = '10 minutes'

type Wish = {
  readonly email: string
  readonly purpose: Purpose
  readonly door: 'portal' | 'dashboard'
  readonly sender: Sender
}

/**
 * Mails a link to whoever has this e-mail address, and remembers that it was asked for. One statement that writes in any
 * case, so that nobody can tell from the time it takes whether there is such an account. A link signs in patients only:
 * for a member's account the practice wants more than a mailbox.
 */
export async function mailLink(db: Db, { email, purpose, door, sender }: Wish): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const page = purpose === 'sign-in' ? 'link' : 'reset'
  const mail: Mail = {
    kind: purpose === 'sign-in' ? 'sign-in-link' : 'password-reset',
    link: `/${door}/${page}#${token}`,
  }
  const what: SignInEvent = purpose === 'sign-in' ? 'link-asked' : 'reset-asked'
  await sql`
    with who as (
      select u.id, u.email, bool_or(a.member_id is not null) as works, bool_or(a.patient_id is not null) as comes,
        (array_agg(a.practice_id) filter (where a.demo))[1] as demo
      from auth."user" u join auth.access a on a.user_id = u.id where u.email = ${email} group by u.id),
    entitled as (select * from who where ${purpose} = 'password-reset' and (works or comes) or comes and not works),
    over as (delete from auth.mailed_link where at < clock_timestamp() - ${worthFor}::interval),
    made as (
      insert into auth.mailed_link (hash, user_id, purpose) select ${hashOf(token)}, id, ${purpose} from entitled),
    letter as (
      insert into mail.outbox (id, practice_id, kind, recipient, content, ends_at)
      select ${randomUUID()}, demo, ${mail.kind}, email, ${JSON.stringify(mail)}::jsonb,
        clock_timestamp() + ${worthFor}::interval
      from entitled)
    insert into auth.sign_in_event (user_id, address, user_agent, what)
    values ((select id from who), ${sender.address}, ${sender.userAgent.slice(0, 400)}, ${what})`.execute(
    db,
  )
}

/** Whose link it is, while it opens something. */
export async function linkOwner(db: Db, token: string, purpose: Purpose): Promise<string | null> {
  const { rows } = await sql<{ user_id: string }>`
    select user_id from auth.mailed_link where ${opens(token, purpose)}`.execute(db)
  return rows[0]?.user_id ?? null
}

/** Whose link it was; null for whoever comes second. */
export async function useLink(db: Db, token: string, purpose: Purpose): Promise<string | null> {
  const { rows } = await sql<{ user_id: string }>`
    delete from auth.mailed_link where ${opens(token, purpose)} returning user_id`.execute(db)
  return rows[0]?.user_id ?? null
}

/** Whether mail goes anywhere: to a mail server, or in the demo to the page that shows it. */
export async function mailArrives(db: Db, mailIsSent: boolean): Promise<boolean> {
  if (mailIsSent) return true
  const { rows } = await sql`select 1 from auth.access where demo limit 1`.execute(db)
  return rows.length === 1
}

function opens(token: string, purpose: Purpose) {
  return sql`hash = ${hashOf(token)} and purpose = ${purpose}
    and at > clock_timestamp() - ${worthFor}::interval`
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
