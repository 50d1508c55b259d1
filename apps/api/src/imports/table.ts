import type { ImportedSeries } from '@healing-touch/domain/imports/import.ts'
import type { Json } from '../db/json.ts'

export type OutcomeImportTable = {
  practice_id: string
  id: string
  file_name: string
  series: Json<ImportedSeries>
  taken: number
  refused: number
  imported_at: string
  imported_by: string
  undone_at: string | null
}

/** One person's values in the order of the series' times; a missing follow-up is null. */
export type ImportedOutcomeTable = {
  practice_id: string
  import_id: string
  subject: string
  practitioner: string | null
  cohort: string | null
  values: (number | null)[]
}
