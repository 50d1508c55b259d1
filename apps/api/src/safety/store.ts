import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import type { RaisedReview, ReviewRule } from '@healing-touch/domain/safety/raise-review.ts'
import type { RedLevel } from '@healing-touch/domain/safety/red-level.ts'
import { type Selectable, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { shownTo } from '../circle/store.ts'
import type { Actor, Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { readFact } from './read-fact.ts'
import type { SafetyReviewTable } from './table.ts'

/** What is known of a patient's safety. */
export type PatientSafety = {
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string }
  /** Charted visits, and when the last one began. */
  readonly visits: number
  readonly lastVisitAt: string | null
  /** Who treats them by name, and so looks at their answers; null when nobody is named. */
  readonly therapist: string | null
  /** Every fact recorded so far, oldest first, with the round it came in. */
  readonly history: readonly { readonly roundId: string; readonly fact: Fact }[]
  readonly openReviews: readonly (RaisedReview & { readonly raisedAt: string })[]
}

/** Of each of these patients, in one round trip. */
export async function safetyOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<PatientSafety[]> {
  if (patientIds.length === 0) return []
  const rows = await trx
    .selectFrom('patient')
    .select((eb) => [
      'patient.id',
      'patient.given_name',
      'patient.family_name',
      'patient.birth_date',
      eb
        .selectFrom('member')
        .select('member.name')
        .where('member.practice_id', '=', practiceId)
        .whereRef('member.id', '=', 'patient.therapist_id')
        .as('therapist'),
      eb
        .selectFrom('visit')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('visit.practice_id', '=', practiceId)
        .whereRef('visit.patient_id', '=', 'patient.id')
        .where('visit.charted_at', 'is not', null)
        .as('visits'),
      eb
        .selectFrom('visit')
        .select('visit.started_at')
        .where('visit.practice_id', '=', practiceId)
        .whereRef('visit.patient_id', '=', 'patient.id')
        .where('visit.charted_at', 'is not', null)
        .orderBy('visit.started_at', 'desc')
        .limit(1)
        .as('last_visit_at'),
      jsonArrayFrom(
        eb
          .selectFrom('safety_fact')
          .select(['safety_fact.round_id', 'safety_fact.content'])
          .where('safety_fact.practice_id', '=', practiceId)
          .whereRef('safety_fact.patient_id', '=', 'patient.id')
          .orderBy('safety_fact.recorded_at')
          .orderBy('safety_fact.round_id')
          .orderBy('safety_fact.ordinal'),
      ).as('facts'),
      jsonArrayFrom(
        eb
          .selectFrom('safety_review')
          .select(['safety_review.level', 'safety_review.rules', 'safety_review.raised_at'])
          .where('safety_review.practice_id', '=', practiceId)
          .whereRef('safety_review.patient_id', '=', 'patient.id')
          .where('safety_review.reviewed_at', 'is', null)
          .orderBy('safety_review.raised_at'),
      ).as('reviews'),
    ])
    .where('patient.practice_id', '=', practiceId)
    .where('patient.id', 'in', patientIds)
    .execute()
  return rows.map((row) => ({
    patient: {
      id: row.id,
      name: `${row.given_name} ${row.family_name}`,
      birthDate: row.birth_date,
    },
    visits: Number(row.visits),
    lastVisitAt: row.last_visit_at,
    therapist: row.therapist,
    history: row.facts.map(({ round_id, content }) => ({
      roundId: round_id,
      fact: readFact(content),
    })),
    openReviews: row.reviews.map(({ level, rules, raised_at }) => ({
      level,
      rules,
      raisedAt: new Date(raised_at).toISOString(),
    })),
  }))
}

/**
 * What is known of a patient, to be added to: rounds about one patient wait for each other, so that a second try meets the
 * first one and nothing asks for two reviews. Null for nobody of the practice.
 */
export async function safetyToAddTo(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<PatientSafety | null> {
  const [, [known = null]] = await Promise.all([
    oneAtATime(trx, patientId),
    safetyOf(trx, practiceId, [patientId]),
  ])
  return known
}

type Round = {
  readonly roundId: string
  readonly patientId: string
  /** The member who recorded it; null for the patient's own word. */
  readonly memberId: string | null
  readonly now: string
  readonly newId: () => string
}

export async function saveFacts(
  trx: Inside,
  practiceId: PracticeId,
  facts: readonly Fact[],
  { roundId, patientId, memberId, now, newId }: Round,
): Promise<void> {
  if (facts.length === 0) return
  await trx
    .insertInto('safety_fact')
    .values(
      facts.map((fact, ordinal) =>
        factRow(practiceId, { id: newId(), patientId, roundId, ordinal, at: now, memberId, fact }),
      ),
    )
    .execute()
}

type FactRow = {
  readonly id: string
  readonly patientId: string
  readonly roundId: string
  readonly ordinal: number
  readonly at: string
  readonly memberId: string | null
  readonly fact: Fact
}

export function factRow(practiceId: PracticeId, row: FactRow) {
  return {
    practice_id: practiceId,
    id: row.id,
    patient_id: row.patientId,
    round_id: row.roundId,
    ordinal: row.ordinal,
    kind: row.fact.kind,
    content: json(row.fact),
    recorded_at: row.at,
    recorded_by: row.fact.recordedBy,
    // a patient's own word stays theirs, whoever writes it down
    member_id: row.fact.recordedBy === 'patient' ? null : row.memberId,
  }
}

export async function saveReview(
  trx: Inside,
  practiceId: PracticeId,
  { level, rules }: RaisedReview,
  { id, patientId, now }: { readonly id: string; readonly patientId: string; readonly now: string },
): Promise<void> {
  await trx
    .insertInto('safety_review')
    .values({
      practice_id: practiceId,
      id,
      patient_id: patientId,
      level,
      rules: json(rules),
      raised_at: now,
    })
    .execute()
}

/** An answer that needs a named reviewer, and who looked at it. */
export type SafetyTask = {
  readonly id: string
  readonly patient: { readonly id: string; readonly name: string }
  readonly level: RedLevel
  readonly rules: readonly ReviewRule[]
  readonly raisedAt: string
  readonly reviewed: { readonly at: string; readonly by: string; readonly note: string } | null
}

type WhichTasks = { readonly patientId: string } | { readonly id: string } | { readonly open: true }

/** Tasks of a patient, one task, or the practice's open ones: those still open first, the most pressing of them, then the newest. */
export async function safetyTasks(
  trx: Inside,
  actor: Actor,
  which: WhichTasks,
): Promise<SafetyTask[]> {
  const { practiceId } = actor
  const rows = await trx
    .selectFrom('safety_review')
    .innerJoin('patient', (join) =>
      join
        .onRef('patient.practice_id', '=', 'safety_review.practice_id')
        .onRef('patient.id', '=', 'safety_review.patient_id'),
    )
    .leftJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'safety_review.practice_id')
        .onRef('member.id', '=', 'safety_review.reviewed_by'),
    )
    .selectAll('safety_review')
    .select(['patient.given_name', 'patient.family_name', 'member.name as reviewer'])
    .where('safety_review.practice_id', '=', practiceId)
    .where(shownTo(actor))
    .$call((query) => {
      if ('id' in which) return query.where('safety_review.id', '=', which.id)
      if ('open' in which) return query.where('safety_review.reviewed_at', 'is', null)
      return query.where('safety_review.patient_id', '=', which.patientId)
    })
    .orderBy((eb) => eb('safety_review.reviewed_at', 'is not', null))
    .orderBy(
      sql`case when reviewed_at is null
        then array_position(array['emergency', 'same-day', 'urgent'], level) end`,
    )
    .orderBy('safety_review.raised_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toTask)
}

/** Closes an open review in a member's name; false when it is closed already. */
export async function closeReview(
  trx: Inside,
  practiceId: PracticeId,
  id: string,
  { now, by, note }: { readonly now: string; readonly by: string; readonly note: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('safety_review')
    .set({ reviewed_at: now, reviewed_by: by, note })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type TaskRow = Selectable<SafetyReviewTable> & {
  readonly given_name: string
  readonly family_name: string
  readonly reviewer: string | null
}

function toTask(row: TaskRow): SafetyTask {
  const { reviewed_at: at, reviewer: by, note } = row
  return {
    id: row.id,
    patient: { id: row.patient_id, name: `${row.given_name} ${row.family_name}` },
    level: row.level,
    rules: row.rules,
    raisedAt: row.raised_at,
    reviewed: at !== null && by !== null && note !== null ? { at, by, note } : null,
  }
}
