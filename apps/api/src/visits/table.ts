import type { LedgerLine, Note } from '@healing-touch/domain/visits/visit.ts'
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
}
