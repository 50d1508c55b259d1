import type { PatientInCare } from '@healing-touch/domain/library/upgrade-consequences.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import type { Rulebook } from '@healing-touch/domain/safety/safety-on.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { toAssessment } from '../plans/store.ts'
import { safetyDay } from '../safety/safety-today.ts'
import { safetyOf } from '../safety/store.ts'
import { wallClock } from '../today/wall-clock.ts'

/**
 * Everybody in care with the newest assessment of their open episode, what is safe for them today, and what was measured
 * with these instruments.
 */
export async function assessedPatients(
  trx: Inside,
  { practiceId, zone, now }: Actor,
  instruments: readonly string[],
): Promise<PatientInCare[]> {
  const { day } = wallClock(now, zone)
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
  const ids = rows.map(({ patient_id }) => patient_id)
  const [known, outcomes] = await Promise.all([
    safetyOf(trx, practiceId, ids),
    outcomesOf(trx, practiceId, ids, { instruments }),
  ])
  const safety = new Map(known.map((one) => [one.patient.id, one]))
  const measured = Map.groupBy(outcomes, ({ patientId }) => patientId)
  return rows
    .flatMap(({ given_name, family_name, ...row }) => {
      const one = safety.get(row.patient_id)
      if (!one) return []
      return {
        patientId: row.patient_id,
        name: `${given_name} ${family_name}`,
        assessment: toAssessment(row),
        safety: safetyDay(one, day),
        safetyBy: (rules: Rulebook) => safetyDay(one, day, [], rules),
        series: groupSeries(measured.get(row.patient_id) ?? []),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
