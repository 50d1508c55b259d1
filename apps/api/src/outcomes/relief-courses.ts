import type { ReliefRating } from '@healing-touch/domain/outcomes/relief-half-life.ts'
import type { Inside, PracticeId } from '../db/enter.ts'

/** Ratings of pain now, newest first; more than these say nothing new. */
const most = 20_000
const dayMs = 24 * 60 * 60 * 1000
/** Longer after a visit a rating says nothing of its relief. Decision. */
const longestDays = 28

/** Ratings of pain now by patient of the practice, each with its days since the visit before it. */
export async function reliefCourses(
  trx: Inside,
  practiceId: PracticeId,
): Promise<ReliefRating[][]> {
  const [ratings, visits] = await Promise.all([
    trx
      .selectFrom('outcome')
      .select(['patient_id', 'visit_id', 'at', 'score', 'moment'])
      .where('practice_id', '=', practiceId)
      .where('instrument', '=', 'nprs')
      .where('variant', '=', 'now')
      .where('score', 'is not', null)
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
      .orderBy('at', 'desc')
      .limit(most)
      .execute(),
    trx
      .selectFrom('visit')
      .select(['id', 'patient_id', 'started_at'])
      .where('practice_id', '=', practiceId)
      .where('charted_at', 'is not', null)
      .orderBy('started_at', 'desc')
      .limit(most)
      .execute(),
  ])
  const visitsOf = Map.groupBy(visits, ({ patient_id }) => patient_id)
  const courses = Map.groupBy(ratings, ({ patient_id }) => patient_id)
  return [...courses].map(([patientId, all]) =>
    all.flatMap(({ at, score, moment, visit_id }) => {
      // what was rated right before a visit belongs to the one before it
      const visit = visitsOf
        .get(patientId)
        ?.find((one) => one.started_at <= at && !(moment === 'before' && one.id === visit_id))
      if (!visit || score === null) return []
      const day = (Date.parse(at) - Date.parse(visit.started_at)) / dayMs
      return day <= longestDays ? [{ day, pain: score }] : []
    }),
  )
}
