import type { LedgerLine, Note } from '@healing-touch/domain/visits/visit.ts'
import type { Generated } from 'kysely'
import type { Json } from '../db/json.ts'

export type VisitTable = {
  practice_id: string
  id: string
  patient_id: string
  episode_id: string
  plan_id: string | null
  appointment_id: string | null
  member_id: string
  started_at: string
  minutes: number
  note: Json<Note>
  ledger: Json<LedgerLine[]>
  charted_at: string | null
  version: number
  /** Who finished the chart; the database fills it in. */
  signed_by: string | null
  /** The hash of everything in a signed visit, made by the database. */
  seal: string | null
}

/** What was added to a signed visit. Only ever added. */
export type AmendmentTable = {
  practice_id: string
  id: string
  patient_id: string
  visit_id: string
  text: string
  reason: string
  member_id: string
  at: string
  /** The hash of everything in it, made by the database. */
  seal: Generated<string>
}
