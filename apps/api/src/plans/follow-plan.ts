import { randomUUIDv7 } from 'node:crypto'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import {
  assignRoutines,
  endRoutinesAfterClosing,
} from '@healing-touch/domain/self-care/assign-routines.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { closeEpisode } from '../people/store.ts'
import { changeRoutine, routinesOf, saveRoutines } from '../self-care/store.ts'
import { wallClock } from '../today/wall-clock.ts'

/** The plan's self-care becomes the patient's routines. */
export async function prescribe(
  trx: Inside,
  { practiceId, now, zone }: Actor,
  { patientId, content }: Plan,
): Promise<void> {
  const { day: today } = wallClock(now, zone)
  const routines = await routinesOf(trx, practiceId, patientId)
  const assigned = assignRoutines(routines, content.selfCare, {
    patientId,
    today,
    newId: randomUUIDv7,
  })
  for (const routine of assigned.change) await changeRoutine(trx, practiceId, routine)
  await saveRoutines(trx, practiceId, assigned.begin)
}

/** The episode ends with its plan; what is done at home goes on for a while. */
export async function closeCare(
  trx: Inside,
  { practiceId, now, zone }: Actor,
  { patientId, episodeId }: Plan,
): Promise<void> {
  const { day: today } = wallClock(now, zone)
  await closeEpisode(trx, practiceId, episodeId, today)
  const routines = await routinesOf(trx, practiceId, patientId)
  for (const routine of endRoutinesAfterClosing(routines, today))
    await changeRoutine(trx, practiceId, routine)
}
