import { accept, type Result } from '@healing-touch/domain/result.ts'
import { SafetyAnswer } from '@healing-touch/domain/safety/fact.ts'
import { type FactKindId, factKindIds } from '@healing-touch/domain/safety/fact-kinds.ts'
import type { AnswerRefusal } from '@healing-touch/domain/safety/record-answers.ts'
import { redLevels } from '@healing-touch/domain/safety/red-level.ts'
import type { RescreenTrigger } from '@healing-touch/domain/safety/rescreen.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound, patientProcedure, router } from '../gate.ts'
import { wallClock } from '../today/wall-clock.ts'
import { recordRound } from './record-round.ts'
import { dueToday } from './safety-screen.ts'
import { safetyDay } from './safety-today.ts'
import { type PatientSafety, safetyOf, safetyToAddTo } from './store.ts'

/** No booking until somebody named has looked at an answer: how urgent it is, and what to do now. */
export const Lock = z.strictObject({
  level: z.enum(redLevels),
  text: z.string(),
  raisedAt: z.string(),
  /** Who looks at it, by name; null when nobody is named. */
  by: z.string().nullable(),
})
export type Lock = z.infer<typeof Lock>

const PortalSafety = z.strictObject({
  due: z.strictObject({
    kinds: z.array(z.custom<FactKindId>()).readonly(),
    triggers: z.array(z.custom<RescreenTrigger>()).readonly(),
    intake: z.boolean(),
  }),
  lock: Lock.nullable(),
  concern: z.strictObject({ level: z.int(), text: z.string() }),
  /** No massage today, whether or not a doctor has to look. */
  blocked: z.boolean(),
})
type PortalSafety = z.infer<typeof PortalSafety>

export const portalSafety = router({
  /** What is still to ask, and what an answer means for the patient now. */
  read: patientProcedure
    .output(PortalSafety)
    .query(({ ctx: { trx, actor } }) => portalScreen(trx, actor)),

  /** Records a round of the patient's own answers; the screen makes the id. Answers with the screen anew. */
  answer: patientProcedure
    .input(
      z.strictObject({
        id: z.uuid(),
        answers: z.array(SafetyAnswer).min(1).max(factKindIds.length),
      }),
    )
    .output(z.custom<Result<PortalSafety, AnswerRefusal>>())
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      const known = await safetyToAddTo(trx, actor.practiceId, actor.id)
      if (!known) throw notFound()
      const recorded = await recordRound(trx, actor, known, input)
      return recorded.ok ? accept(await portalScreen(trx, actor)) : recorded
    }),
})

/** What the patient's own answers mean for them now, and what is still to ask. */
export async function portalScreen(trx: Inside, actor: Actor): Promise<PortalSafety> {
  const [known] = await safetyOf(trx, actor.practiceId, [actor.id])
  if (!known) throw notFound()
  const { concern, session } = safetyDay(known, wallClock(actor.now, actor.zone).day)
  return {
    due: await dueToday(trx, actor, known),
    lock: lockOf(known),
    concern: { level: concern.level, text: concern.patient },
    blocked: session.blocked,
  }
}

/** The most pressing of the open reviews, with the words of all that are as pressing. */
export function lockOf({
  openReviews: reviews,
  therapist,
}: Pick<PatientSafety, 'openReviews' | 'therapist'>): Lock | null {
  const level = redLevels.findLast((one) => reviews.some((review) => review.level === one))
  const pressing = reviews.filter((review) => review.level === level)
  const [first] = pressing
  if (!level || !first) return null
  const said = pressing.flatMap(({ rules }) => rules.map(({ patient }) => patient))
  return { level, text: [...new Set(said)].join(' '), raisedAt: first.raisedAt, by: therapist }
}
