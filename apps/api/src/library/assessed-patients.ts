import type { Inside, PracticeId } from '../db/enter.ts'
import { toAssessment } from '../plans/store.ts'
import type { AssessedPatient } from './advice-consequences.ts'

/** Everybody in care with the newest assessment of their open episode. */
export async function assessedPatients(
  trx: Inside,
  practiceId: PracticeId,
): Promise<AssessedPatient[]> {
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
  return rows
    .map(({ given_name, family_name, ...row }) => ({
      name: `${given_name} ${family_name}`,
      assessment: toAssessment(row),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
