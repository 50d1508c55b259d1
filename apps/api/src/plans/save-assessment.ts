import { randomUUIDv7 } from 'node:crypto'
import type { WholeAssessment } from '@healing-touch/domain/plans/record-assessment.ts'
import { savePainMap } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { saveEpisode } from '../people/store.ts'
import { recordOutcomes } from '../safety/record-outcomes.ts'
import { saveAssessment } from './store.ts'

/** The assessment with all that comes of it, in the transaction it was decided in. */
export async function saveWholeAssessment(
  trx: Inside,
  actor: Actor,
  { assessment, opens, outcomes, painMap }: WholeAssessment,
): Promise<void> {
  const { practiceId } = actor
  const { patientId, at } = assessment
  if (opens) await saveEpisode(trx, practiceId, opens)
  await saveAssessment(trx, practiceId, assessment)
  await recordOutcomes(trx, actor, outcomes)
  if (painMap)
    await savePainMap(trx, practiceId, {
      id: randomUUIDv7(),
      patientId,
      at,
      visitId: null,
      checkInId: null,
      map: painMap,
    })
}
