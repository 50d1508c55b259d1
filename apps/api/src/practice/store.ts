import type { Course } from '@healing-touch/domain/outcomes/course-rows.ts'
import type { Inside, PracticeId } from '../db/enter.ts'

/** Every course of care with its points of one series; corrected outcomes and those right after treatment left out. */
export async function coursesOf(
  trx: Inside,
  practiceId: PracticeId,
  series: { readonly instrument: string; readonly variant: string | null },
): Promise<Course[]> {
  const courses = await trx
    .selectFrom('episode')
    .innerJoin('patient', (join) =>
      join
        .onRef('patient.practice_id', '=', 'episode.practice_id')
        .onRef('patient.id', '=', 'episode.patient_id'),
    )
    .select(['episode.patient_id', 'episode.opened_on', 'episode.condition', 'therapist_id'])
    .where('episode.practice_id', '=', practiceId)
    .orderBy('episode.opened_on')
    .execute()
  const points = await trx
    .selectFrom('outcome')
    .select(['patient_id', 'at', 'score'])
    .where('practice_id', '=', practiceId)
    .where('instrument', '=', series.instrument)
    .where('variant', series.variant === null ? 'is' : '=', series.variant)
    .where('score', 'is not', null)
    .where((where) => where.or([where('moment', 'is', null), where('moment', '=', 'before')]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outcome as correction')
            .select('correction.id')
            .whereRef('correction.practice_id', '=', 'outcome.practice_id')
            .whereRef('correction.corrects', '=', 'outcome.id'),
        ),
      ),
    )
    .execute()
  const pointsOf = Map.groupBy(points, ({ patient_id }) => patient_id)
  return courses.map(({ patient_id, opened_on, condition, therapist_id }) => ({
    patientId: patient_id,
    openedOn: opened_on,
    group: condition,
    practitioner: therapist_id,
    points: (pointsOf.get(patient_id) ?? []).flatMap(({ at, score }) =>
      score === null ? [] : [{ at, score }],
    ),
  }))
}
