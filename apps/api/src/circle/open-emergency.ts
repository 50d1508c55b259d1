import {
  type EmergencyEntry,
  type EmergencyRefusal,
  findInEmergency,
} from '@healing-touch/domain/people/circle.ts'
import { accept, type Result } from '@healing-touch/domain/result.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { practiceName } from '../invitations/store.ts'
import { putInOutbox } from '../mail/store.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { closedNamed, openedBefore, ownerEmails, saveEmergency } from './store.ts'

/** Opens a closed chart for reading, and tells the owners by mail that it happened; the chart's id. */
export async function openEmergency(
  trx: Inside,
  actor: Actor,
  entry: EmergencyEntry,
): Promise<Result<string, EmergencyRefusal>> {
  const { practiceId } = actor
  // two tries at once count as two
  await oneAtATime(trx, actor.id)
  const [{ closed, tries }, before] = await Promise.all([
    closedNamed(trx, actor, entry),
    openedBefore(trx, actor, entry.id),
  ])
  // sent again
  if (before && closed.some(({ id }) => id === before)) return accept(before)
  const found = findInEmergency(closed, entry, { tries })
  if (!found.ok) return found
  await saveEmergency(trx, actor, { id: entry.id, patientId: found.value, reason: entry.reason })
  const [practice, owners] = await Promise.all([
    practiceName(trx, practiceId),
    ownerEmails(trx, practiceId),
  ])
  for (const recipient of owners)
    await putInOutbox(trx, {
      practiceId,
      recipient,
      worthFor: '7 days',
      mail: {
        kind: 'emergency-access',
        practice,
        name: actor.name,
        link: '/dashboard/practice/record-access',
      },
    })
  return accept(found.value)
}
