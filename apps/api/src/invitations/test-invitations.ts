import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice, type PracticeId } from '../db/enter.ts'
import type { TestPerson } from '../db/test-practice.ts'
import { putInOutbox } from '../mail/store.ts'
import { newToken } from './make-token.ts'
import { saveInvitation } from './store.ts'

type Whose = {
  readonly practiceId: PracticeId
  readonly therapist: Pick<TestPerson, 'id'>
  readonly patientId: string
}

/** An invitation to a patient's portal and one to the team, sent an hour ago; gives the id of the patient's. */
export function testInvitations(
  db: Kysely<Database>,
  { practiceId, therapist, patientId }: Whose,
): Promise<string> {
  return enterPractice(db, practiceId, async (trx) => {
    const id = randomUUID()
    for (const [one, whose] of [
      [id, patientId],
      [randomUUID(), null],
    ] as const) {
      const { token, hash: tokenHash } = newToken(practiceId)
      const email = `${one}@example.test`
      await saveInvitation(trx, practiceId, {
        id: one,
        patientId: whose,
        proxyId: null,
        name: 'Nia',
        roles: whose === null ? ['therapist'] : null,
        email,
        tokenHash,
        invitedBy: therapist.id,
        days: 7,
      })
      await putInOutbox(trx, {
        practiceId,
        recipient: email,
        worthFor: '7 days',
        mail: {
          kind: 'patient-invitation',
          practice: 'Linden Street',
          name: 'Nia',
          link: `/portal/accept#${token}`,
        },
      })
    }
    await sql`update invitation set invited_at = now() - interval '1 hour'
      where practice_id = ${practiceId}`.execute(trx)
    return id
  })
}
