import type { Json } from '../db/json.ts'

export type AcceptedPackTable = {
  practice_id: string
  accepted_at: string
  version: string
  content: Json<object>
  accepted_by: string
}

export type OwnEntryTable = {
  practice_id: string
  kind: 'condition' | 'technique' | 'instrument'
  id: string
  content: Json<object>
  version: number
  saved_at: string
  saved_by: string
  retired_at: string | null
}
