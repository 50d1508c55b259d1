import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'
import { allPractices } from '../people/all-practices.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { dueByItself, eraseForGood } from './store.ts'

const mostADay = 20

/**
 * Erases what has been due for 30 days where a practice has chosen that: each record in a transaction of its own, a few a
 * day, so that a wrong rule is noticed before much is gone. Gives how many went; what failed is told and tried again.
 */
export async function eraseDue(
  db: Kysely<Database>,
  onError: (error: unknown) => void,
): Promise<number> {
  let erased = 0
  for (const { id } of await allPractices(db)) {
    const due = await enterPractice(db, id, (trx, practiceId) =>
      dueByItself(trx, practiceId, mostADay),
    )
    for (const patientId of due)
      await enterPractice(db, id, async (trx, practiceId) => {
        // another process may be at it, or somebody held it meanwhile
        await oneAtATime(trx, practiceId)
        if (!(await dueByItself(trx, practiceId, mostADay)).includes(patientId)) return
        await eraseForGood(trx, patientId)
        erased += 1
      }).catch(onError)
  }
  return erased
}
