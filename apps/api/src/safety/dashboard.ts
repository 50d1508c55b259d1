import { accept, refuse } from '@healing-touch/domain/result.ts'
import { TherapistAnswer } from '@healing-touch/domain/safety/fact.ts'
import { factKindIds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { text } from '@healing-touch/domain/text.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router, therapistProcedure } from '../gate.ts'
import { recordRound } from './record-round.ts'
import { safetyScreen } from './safety-screen.ts'
import { closeReview, safetyTasks, safetyToAddTo } from './store.ts'

const OfPatient = z.strictObject({ patientId: z.uuid() })

export const dashboardSafety = router({
  /** What is known of a patient's safety, what it means today and what is still to ask. */
  read: memberProcedure
    .input(OfPatient)
    .query(({ ctx: { trx, actor }, input }) => safetyScreen(trx, actor, input.patientId)),

  /** Records a round of answers; the screen makes the id. Answers with the screen anew. */
  record: therapistProcedure
    .input(
      OfPatient.extend({
        id: z.uuid(),
        answers: z.array(TherapistAnswer).min(1).max(factKindIds.length),
      }),
    )
    .mutation(async ({ ctx: { trx, actor }, input: { id, patientId, answers } }) => {
      const known = await safetyToAddTo(trx, actor.practiceId, patientId)
      if (!known) throw notFound()
      const recorded = await recordRound(trx, actor, known, { id, answers })
      return recorded.ok ? accept(await safetyScreen(trx, actor, patientId)) : recorded
    }),

  /** Answers that still need a named reviewer, of all patients of the practice. */
  tasks: memberProcedure.query(async ({ ctx: { trx, actor, opened } }) => {
    const tasks = await safetyTasks(trx, actor, { open: true })
    opened(tasks.map(({ patient }) => patient.id))
    return tasks
  }),

  /** Closes a review in the name of whoever is signed in, with what was found and done. */
  review: therapistProcedure
    .input(z.strictObject({ reviewId: z.uuid(), note: text({ least: 3, most: 2000 }) }))
    .mutation(async ({ ctx: { trx, actor, opened }, input: { reviewId, note } }) => {
      const { practiceId, now, id: by } = actor
      const closed = await closeReview(trx, practiceId, reviewId, { now, by, note })
      const [task] = await safetyTasks(trx, actor, { id: reviewId })
      if (!task) throw notFound()
      opened([task.patient.id])
      const again = task.reviewed?.note === note && task.reviewed.by === actor.name
      return closed || again
        ? accept(task)
        : refuse({ kind: 'reviewed-before', by: task.reviewed?.by ?? '' } as const)
    }),
})
