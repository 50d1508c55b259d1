import { randomUUIDv7 } from 'node:crypto'
import type { WholeAssessment } from '@healing-touch/domain/plans/record-assessment.ts'
import { savePainMap } from '../body/store.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { saveOutcomes } from '../outcomes/store.ts'
import { saveEpisode } from '../people/store.ts'
import { saveAssessment } from './store.ts'

/** The assessment with all that comes of it, in the transaction it was decided in. */
export async function saveWholeAssessment(
  trx: Inside,
  practiceId: PracticeId,
  { assessment, opens, outcomes, painMap }: WholeAssessment,
): Promise<void> {
  const { patientId, at } = assessment
  if (opens) await saveEpisode(trx, practiceId, opens)
  await saveAssessment(trx, practiceId, assessment)
  await saveOutcomes(trx, practiceId, outcomes)
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
