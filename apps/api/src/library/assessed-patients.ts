import type { Actor, Inside } from '../db/enter.ts'
import { toAssessment } from '../plans/store.ts'
import { safetyToday } from '../safety/safety-today.ts'
import type { AssessedPatient } from './advice-consequences.ts'

/** Everybody in care with the newest assessment of their open episode, and what is safe for them today. */
export async function assessedPatients(trx: Inside, actor: Actor): Promise<AssessedPatient[]> {
  const { practiceId } = actor
  const rows = await trx
    .selectFrom('assessment')
    .innerJoin('episode', (join) =>
      join
        .onRef('episode.practice_id', '=', 'assessment.practice_id')
        .onRef('episode.id', '=', 'assessment.episode_id'),
    )
    .innerJoin('patient', (join) =>
      join
        .onRef('patient.practice_id', '=', 'assessment.practice_id')
        .onRef('patient.id', '=', 'assessment.patient_id'),
    )
    .distinctOn('assessment.patient_id')
    .selectAll('assessment')
    .select(['patient.given_name', 'patient.family_name'])
    .where('assessment.practice_id', '=', practiceId)
    .where('episode.closed_on', 'is', null)
    .orderBy('assessment.patient_id')
    .orderBy('assessment.at', 'desc')
    .execute()
  const safety = await safetyToday(
    trx,
    actor,
    rows.map(({ patient_id }) => patient_id),
  )
  return rows
    .flatMap(({ given_name, family_name, ...row }) => {
      const day = safety.get(row.patient_id)
      const name = `${given_name} ${family_name}`
      return day ? [{ name, assessment: toAssessment(row), safety: day }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
