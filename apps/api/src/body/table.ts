import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Json } from '../db/json.ts'

export type PainMapTable = {
  practice_id: string
  id: string
  patient_id: string
  at: string
  visit_id: string | null
  check_in_id: string | null
  content: Json<PainMap>
}
