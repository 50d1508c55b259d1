import type { ReliefVisit } from '@healing-touch/domain/visits/technique-responses.ts'
import type { Inside, PracticeId } from '../db/enter.ts'

/** Charted visits with pain rated before and after, newest first; more than these say nothing new. */
const most = 20_000

/** Every charted visit of the practice whose pain was rated before and after, with what it took away. */
export async function reliefVisits(trx: Inside, practiceId: PracticeId): Promise<ReliefVisit[]> {
  const pain = (moment: 'before' | 'after') =>
    trx
      .selectFrom('outcome')
      .select(['practice_id', 'visit_id', 'score'])
      .where('practice_id', '=', practiceId)
      .where('instrument', '=', 'nprs')
      .where('variant', '=', 'now')
      .where('moment', '=', moment)
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
  const rows = await trx
    .selectFrom('visit')
    .innerJoin(pain('before').as('before'), (join) =>
      join
        .onRef('before.practice_id', '=', 'visit.practice_id')
        .onRef('before.visit_id', '=', 'visit.id'),
    )
    .innerJoin(pain('after').as('after'), (join) =>
      join
        .onRef('after.practice_id', '=', 'visit.practice_id')
        .onRef('after.visit_id', '=', 'visit.id'),
    )
    .select(['visit.episode_id', 'visit.ledger', 'before.score as was', 'after.score as is'])
    .where('visit.practice_id', '=', practiceId)
    .where('visit.charted_at', 'is not', null)
    .orderBy('visit.started_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ episode_id, ledger, was, is }) => ({
    courseId: episode_id,
    ledger,
    gain: (was ?? 0) - (is ?? 0),
  }))
}
