import { randomUUID } from 'node:crypto'
import type { WebAuthnCredential } from '@simplewebauthn/server'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

type Db = Kysely<Database>

/** How long a device may take to sign what it was sent. */
const patience = '5 minutes'

/** Remembers what a device is asked to sign; `userId` is null where somebody signs in. */
export async function keepChallenge(db: Db, challenge: string, userId: string | null) {
  await sql`
    with over as (
      delete from auth.passkey_challenge where challenge in (
        select challenge from auth.passkey_challenge where at < now() - ${patience}::interval
        limit 100 for update skip locked))
    insert into auth.passkey_challenge (challenge, user_id) values (${challenge}, ${userId})`.execute(
    db,
  )
}

/** Whether it was asked a moment ago, of the same person and for the first time. */
export async function useChallenge(db: Db, challenge: string, userId: string | null) {
  const { rows } = await sql`
    delete from auth.passkey_challenge
    where challenge = ${challenge} and user_id is not distinct from ${userId}::uuid
      and at > clock_timestamp() - ${patience}::interval
    returning challenge`.execute(db)
  return rows.length === 1
}

export type Passkey = {
  readonly id: string
  readonly userId: string
  readonly credential: WebAuthnCredential
}

export async function findPasskey(db: Db, credentialId: string): Promise<Passkey | null> {
  const { rows } = await sql<{
    id: string
    user_id: string
    public_key: Buffer<ArrayBuffer>
    counter: number
  }>`select id, user_id, public_key, counter from auth.passkey where credential_id = ${credentialId}`.execute(
    db,
  )
  const [row] = rows
  return row
    ? {
        id: row.id,
        userId: row.user_id,
        credential: {
          id: credentialId,
          publicKey: new Uint8Array(row.public_key),
          counter: row.counter,
        },
      }
    : null
}

/** The passkeys that a device need not make again. */
export async function credentialIdsOf(db: Db, userId: string): Promise<string[]> {
  const { rows } = await sql<{ credential_id: string }>`
    select credential_id from auth.passkey where user_id = ${userId}`.execute(db)
  return rows.map(({ credential_id }) => credential_id)
}

/** False where somebody has it already. */
export async function savePasskey(
  db: Db,
  { userId, name, credential }: { userId: string; name: string; credential: WebAuthnCredential },
): Promise<boolean> {
  const { id, publicKey, counter, transports = [] } = credential
  const { numAffectedRows } = await sql`
    insert into auth.passkey (id, user_id, credential_id, public_key, counter, transports, name)
    values (${randomUUID()}, ${userId}, ${id}, ${Buffer.from(publicKey)}, ${counter}, ${[...transports]}, ${name})
    on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}

export async function markUsed(db: Db, id: string, counter: number): Promise<void> {
  await sql`update auth.passkey set counter = ${counter}, last_used_at = now() where id = ${id}`.execute(
    db,
  )
}

/** False where this person has no such passkey. */
export async function dropPasskey(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from auth.passkey where id = ${id} and user_id = ${userId}`.execute(db)
  return numAffectedRows === 1n
}
