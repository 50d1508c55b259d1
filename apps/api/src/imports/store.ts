import type { ImportedSeries } from '@healing-touch/domain/imports/import.ts'
import type { ImportedOutcome } from '@healing-touch/domain/imports/mapping.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import type { OutcomeImportTable } from './table.ts'

export type OutcomeImport = {
  readonly id: string
  readonly fileName: string
  readonly series: ImportedSeries
  readonly taken: number
  readonly refused: number
  readonly importedAt: string
  readonly importedBy: string
  /** Null when that member is not known any more. */
  readonly importedByName: string | null
  readonly undoneAt: string | null
}

/** PostgreSQL takes at most 65,535 parameters a statement. */
const rowsAtOnce = 5_000

export async function allImports(trx: Inside, practiceId: PracticeId): Promise<OutcomeImport[]> {
  const rows = await withNames(trx, practiceId).orderBy('imported_at', 'desc').limit(200).execute()
  return rows.map(toImport)
}

export async function findImport(
  trx: Inside,
  practiceId: PracticeId,
  importId: string,
): Promise<OutcomeImport | null> {
  const row = await withNames(trx, practiceId)
    .where('outcome_import.id', '=', importId)
    .executeTakeFirst()
  return row ? toImport(row) : null
}

function withNames(trx: Inside, practiceId: PracticeId) {
  return trx
    .selectFrom('outcome_import')
    .leftJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'outcome_import.practice_id')
        .onRef('member.id', '=', 'outcome_import.imported_by'),
    )
    .selectAll('outcome_import')
    .select('member.name as imported_by_name')
    .where('outcome_import.practice_id', '=', practiceId)
}

export async function importedOutcomes(
  trx: Inside,
  practiceId: PracticeId,
  importId: string,
): Promise<ImportedOutcome[]> {
  const rows = await trx
    .selectFrom('imported_outcome')
    .select(['subject', 'practitioner', 'cohort', 'values'])
    .where('practice_id', '=', practiceId)
    .where('import_id', '=', importId)
    .orderBy('subject')
    .execute()
  return rows.map(({ subject, practitioner, cohort, values }) => ({
    subject,
    practitioner,
    group: cohort,
    values,
  }))
}

export async function saveImport(
  trx: Inside,
  practiceId: PracticeId,
  made: OutcomeImport,
  outcomes: readonly ImportedOutcome[],
): Promise<void> {
  await trx
    .insertInto('outcome_import')
    .values({
      practice_id: practiceId,
      id: made.id,
      file_name: made.fileName,
      series: json(made.series),
      taken: made.taken,
      refused: made.refused,
      imported_at: made.importedAt,
      imported_by: made.importedBy,
      undone_at: made.undoneAt,
    })
    .execute()
  for (let start = 0; start < outcomes.length; start += rowsAtOnce)
    await trx
      .insertInto('imported_outcome')
      .values(
        outcomes.slice(start, start + rowsAtOnce).map((outcome) => ({
          practice_id: practiceId,
          import_id: made.id,
          subject: outcome.subject,
          practitioner: outcome.practitioner,
          cohort: outcome.group,
          values: [...outcome.values],
        })),
      )
      .execute()
}

/** Takes an import back: its outcomes go, the record that it was made and undone stays. False when there is none to undo. */
export async function undoImport(
  trx: Inside,
  practiceId: PracticeId,
  importId: string,
  now: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outcome_import')
    .set({ undone_at: now })
    .where('practice_id', '=', practiceId)
    .where('id', '=', importId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await trx
    .deleteFrom('imported_outcome')
    .where('practice_id', '=', practiceId)
    .where('import_id', '=', importId)
    .execute()
  return true
}

function toImport(
  row: Selectable<OutcomeImportTable> & { imported_by_name: string | null },
): OutcomeImport {
  return {
    id: row.id,
    fileName: row.file_name,
    series: row.series,
    taken: row.taken,
    refused: row.refused,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    importedByName: row.imported_by_name,
    undoneAt: row.undone_at,
  }
}
