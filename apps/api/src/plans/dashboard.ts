import { randomUUIDv7 } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { firstUncertified } from '@healing-touch/domain/people/certified.ts'
import { acceptPlan, PlanEntry } from '@healing-touch/domain/plans/accept-plan.ts'
import { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { recordAssessment } from '@healing-touch/domain/plans/record-assessment.ts'
import { setPlanStatus, statusActions } from '@healing-touch/domain/plans/set-plan-status.ts'
import { accept, refuse } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router, therapistProcedure } from '../gate.ts'
import { practiceCatalogue } from '../library/own-entries.ts'
import { credentialsOf } from '../members/credential-store.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { recordDiagnoses } from '../safety/record-diagnoses.ts'
import { safetyToday } from '../safety/safety-today.ts'
import { wallClock } from '../today/wall-clock.ts'
import { assessmentScreen, openEpisode } from './assessment-screen.ts'
import { closeCare, prescribe } from './follow-plan.ts'
import { loadCare } from './load-care.ts'
import { planScreen } from './plan-screen.ts'
import { isSameEntry } from './same-entry.ts'
import { saveWholeAssessment } from './save-assessment.ts'
import { addPlanVersion, findAssessment, findPlan, updatePlanStatus } from './store.ts'
import { suggestionOf } from './suggest-plan.ts'

const OfPatient = z.strictObject({ patientId: z.uuid() })

export const dashboardPlans = router({
  /** What the assessment screen starts from. */
  assessment: memberProcedure
    .input(OfPatient)
    .query(({ ctx: { trx, actor }, input }) => assessmentScreen(trx, actor, input.patientId)),

  /** Saves an assessment; the screen makes the id, so that a second try is the same assessment. */
  assess: therapistProcedure
    .input(OfPatient.extend({ id: z.uuid(), assessment: Assessment }))
    .mutation(async ({ ctx: { trx, actor }, input: { id, patientId, assessment } }) => {
      const { practiceId, now } = actor
      const [, care, first, catalogue] = await Promise.all([
        oneAtATime(trx, patientId),
        loadCare(trx, practiceId, patientId),
        findAssessment(trx, practiceId, id),
        practiceCatalogue(trx, practiceId),
      ])
      if (!care || (first && first.patientId !== patientId)) throw notFound()
      if (first && !isDeepStrictEqual(first.content, assessment))
        return refuse({ kind: 'saved-before', field: 'id' } as const)
      if (first) return accept({ id, episodeId: first.episodeId })
      const facts = {
        patientId,
        memberId: actor.id,
        open: openEpisode(care),
        earlier: await outcomesOf(trx, practiceId, [patientId]),
        mappedBefore: care.painMap !== null,
      }
      const stamp = { id, newId: randomUUIDv7, now, today: wallClock(now, actor.zone).day }
      const decided = recordAssessment(facts, assessment, catalogue, stamp)
      if (!decided.ok) return decided
      await saveWholeAssessment(trx, actor, decided.value)
      const conditions = assessment.conditions.flatMap(
        (code) => entryOf(catalogue.conditions, code) ?? [],
      )
      await recordDiagnoses(trx, actor, patientId, { assessmentId: id, conditions })
      return accept({ id, episodeId: decided.value.assessment.episodeId })
    }),

  /** The plan that the latest assessment suggests, each choice with its reason. */
  draft: memberProcedure.input(OfPatient).query(async ({ ctx: { trx, actor }, input }) => {
    const { patientId } = input
    const [care, catalogue, safe] = await Promise.all([
      loadCare(trx, actor.practiceId, patientId),
      practiceCatalogue(trx, actor.practiceId),
      safetyToday(trx, actor, [patientId]),
    ])
    const safety = safe.get(patientId)
    if (!care?.assessment || !safety) throw notFound()
    return suggestionOf(care.assessment, catalogue, safety)
  }),

  /** The plan screen: the plan with its history, progress and review, or the suggestion. */
  read: memberProcedure
    .input(OfPatient)
    .query(({ ctx: { trx, actor }, input }) => planScreen(trx, actor, input.patientId)),

  /** The next version of the plan; its self-care becomes the patient's routines. Answers with the screen anew. */
  accept: therapistProcedure
    .input(OfPatient.extend({ id: z.uuid(), entry: PlanEntry }))
    .mutation(async ({ ctx: { trx, actor }, input: { id, patientId, entry } }) => {
      const { practiceId, now } = actor
      const [, care, first, catalogue, safe, held] = await Promise.all([
        oneAtATime(trx, patientId),
        loadCare(trx, practiceId, patientId),
        findPlan(trx, practiceId, id),
        practiceCatalogue(trx, practiceId),
        safetyToday(trx, actor, [patientId]),
        credentialsOf(trx, practiceId, actor.id),
      ])
      const safety = safe.get(patientId)
      if (!care?.episode || !safety || (first && first.patientId !== patientId)) throw notFound()
      if (first)
        return isSameEntry(first, entry, catalogue)
          ? accept(await planScreen(trx, actor, patientId))
          : refuse({
              kind: 'stale',
              field: 'version',
              read: entry.readVersion,
              saved: care.versions[0]?.version ?? first.version,
            } as const)
      const { episode, assessment, versions } = care
      const own = assessment?.episodeId === episode.id && episode.closedOn === null
      const drafted = own && assessment ? suggestionOf(assessment, catalogue, safety) : null
      const suggestion = drafted?.ok ? drafted.value : null
      const [current = null] = versions
      const facts = { patientId, episodeId: episode.id, current, suggestion, safety }
      const { day: today } = wallClock(now, actor.zone)
      const decided = acceptPlan(facts, entry, catalogue, { id, now, today, by: actor.id })
      if (!decided.ok) return decided
      const plan = decided.value
      const ids = plan.content.techniques.map(({ technique }) => technique)
      const uncertified = firstUncertified(ids, catalogue.techniques, held, today)
      if (uncertified) return refuse(uncertified)
      if (!(await addPlanVersion(trx, practiceId, plan)))
        return refuse({
          kind: 'stale',
          field: 'version',
          read: entry.readVersion,
          saved: plan.version,
        } as const)
      for (const { id, status } of versions)
        if (status !== 'closed') await updatePlanStatus(trx, practiceId, id, 'closed')
      await prescribe(trx, actor, plan)
      return accept(await planScreen(trx, actor, patientId))
    }),

  /** Pauses, resumes or closes the plan; closing ends the episode too. Answers with the screen anew. */
  setStatus: therapistProcedure
    .input(OfPatient.extend({ planId: z.uuid(), action: z.enum(statusActions) }))
    .mutation(async ({ ctx: { trx, actor }, input: { patientId, planId, action } }) => {
      const [, care] = await Promise.all([
        oneAtATime(trx, patientId),
        loadCare(trx, actor.practiceId, patientId),
      ])
      const plan = care?.versions.find(({ id }) => id === planId)
      const newest = care?.versions[0]
      if (!plan || !newest) throw notFound()
      if (plan.id !== newest.id) {
        const [read, saved] = [plan.version, newest.version]
        return refuse({ kind: 'stale', field: 'version', read, saved } as const)
      }
      const decided = setPlanStatus(plan, action)
      if (!decided.ok) return decided
      await updatePlanStatus(trx, actor.practiceId, planId, decided.value.status)
      if (action === 'close') await closeCare(trx, actor, plan)
      return accept(await planScreen(trx, actor, patientId))
    }),
})
