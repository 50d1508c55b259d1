import type { Credential } from '@healing-touch/domain/people/credential.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import type { CredentialTable } from './table.ts'

/** What members hold and nobody withdrew, of one of them or of all, the one that runs out first at the front. */
export async function credentialsOf(
  trx: Inside,
  practiceId: PracticeId,
  memberId: string | null,
): Promise<Credential[]> {
  const rows = await trx
    .selectFrom('credential')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('withdrawn_at', 'is', null)
    .$if(memberId !== null, (all) => all.where('member_id', '=', memberId ?? ''))
    .orderBy('expires_on')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(toCredential)
}

/** Also one that was withdrawn. */
export async function findCredential(
  trx: Inside,
  practiceId: PracticeId,
  id: string,
): Promise<Credential | null> {
  const row = await trx
    .selectFrom('credential')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toCredential(row) : null
}

export async function saveCredential(
  trx: Inside,
  practiceId: PracticeId,
  { memberId, validFrom, expiresOn, ...said }: Credential,
): Promise<void> {
  await trx
    .insertInto('credential')
    .values({
      ...said,
      practice_id: practiceId,
      member_id: memberId,
      valid_from: validFrom,
      expires_on: expiresOn,
    })
    .execute()
}

/** What was recorded wrongly, or taken away by who gave it, counts no more; it stays in the table. */
export async function withdrawCredential(
  trx: Inside,
  practiceId: PracticeId,
  id: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable('credential')
    .set({ withdrawn_at: now })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}

function toCredential(row: Selectable<CredentialTable>): Credential {
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    name: row.name,
    issuer: row.issuer,
    number: row.number,
    validFrom: row.valid_from,
    expiresOn: row.expires_on,
    techniques: row.techniques,
  }
}
