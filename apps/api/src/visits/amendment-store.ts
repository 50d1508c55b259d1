import type { Amendment } from '@healing-touch/domain/visits/amendment.ts'
import type { Inside, PracticeId } from '../db/enter.ts'

/** An amendment as it is read: below the note, with who wrote it. */
export type ShownAmendment = Pick<Amendment, 'id' | 'text' | 'reason' | 'at'> & {
  readonly by: string
}

export async function findAmendment(
  trx: Inside,
  practiceId: PracticeId,
  id: string,
): Promise<Amendment | null> {
  const row = await trx
    .selectFrom('amendment')
    .select(['id', 'patient_id', 'visit_id', 'text', 'reason', 'member_id', 'at'])
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { patient_id: patientId, visit_id: visitId, member_id: memberId, ...rest } = row
  return { ...rest, patientId, visitId, memberId }
}

export async function saveAmendment(
  trx: Inside,
  practiceId: PracticeId,
  { id, patientId, visitId, text, reason, memberId, at }: Amendment,
): Promise<void> {
  await trx
    .insertInto('amendment')
    .values({
      practice_id: practiceId,
      id,
      patient_id: patientId,
      visit_id: visitId,
      text,
      reason,
      member_id: memberId,
      at,
    })
    .execute()
}

/** What was added to a patient's visits, oldest first, by visit. */
export async function amendmentsOf(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<Map<string, ShownAmendment[]>> {
  const rows = await trx
    .selectFrom('amendment')
    .innerJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'amendment.practice_id')
        .onRef('member.id', '=', 'amendment.member_id'),
    )
    .select(['visit_id', 'amendment.id', 'text', 'reason', 'at', 'member.name as by'])
    .where('amendment.practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy('at')
    .orderBy('amendment.id')
    .execute()
  const shown = rows.map(({ visit_id, ...amendment }) => [visit_id, amendment] as const)
  return new Map(
    [...Map.groupBy(shown, ([visitId]) => visitId)].map(([visitId, own]) => [
      visitId,
      own.map(([, amendment]) => amendment),
    ]),
  )
}
