import { ImportedSeries } from '@healing-touch/domain/imports/import.ts'
import { type FileRefusal, ImportMapping } from '@healing-touch/domain/imports/mapping.ts'
import { type ImportReport, readImport } from '@healing-touch/domain/imports/read-import.ts'
import { wordFileRefusal } from '@healing-touch/domain/imports/word-refusal.ts'
import { type Result, refuse } from '@healing-touch/domain/result.ts'
import { text } from '@healing-touch/domain/text.ts'
import { z } from 'zod'
import { mostBytes, readFile, type Unreadable } from './read-file.ts'

/** A file's bytes as base64, so that nothing about its encoding is decided before the server looks. */
export const UploadedFile = z.strictObject({
  name: text({ least: 1, most: 200 }),
  content: z.base64().max(Math.ceil(mostBytes / 3) * 4, 'is over the limit of 10 MB'),
})

export const ImportPlan = z.strictObject({
  file: UploadedFile,
  series: ImportedSeries,
  mapping: ImportMapping,
})
export type ImportPlan = z.infer<typeof ImportPlan>

export type ImportRefusal = FileRefusal | Unreadable

/** The dry run: what an import would take and refuse. Changes nothing. */
export function prepareImport(
  bytes: Uint8Array,
  { series, mapping }: Pick<ImportPlan, 'series' | 'mapping'>,
): Result<ImportReport, ImportRefusal> {
  const table = readFile(bytes)
  return table.ok ? readImport(table.value, series, mapping) : refuse(table.refusal)
}

export function wordImportRefusal(refusal: ImportRefusal): string {
  return refusal.kind === 'unreadable' ? refusal.message : wordFileRefusal(refusal)
}
