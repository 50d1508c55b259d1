import type { ImportReport } from '@healing-touch/domain/imports/read-import.ts'
import { wordRowRefusal } from '@healing-touch/domain/imports/word-refusal.ts'

/** The dry run in words, every refused row with its reason. */
export function reportLines(report: ImportReport, times: readonly string[]): string[] {
  const { read, taken, refused, missing } = report
  const groups = Map.groupBy(taken, ({ group }) => group)
  return [
    `${read} rows read: ${taken.length} can be taken, ${refused.length} are refused.`,
    ...times.map(
      (time, index) =>
        `  ${time}: ${taken.length - (missing[index] ?? 0)} values, ${missing[index] ?? 0} missing`,
    ),
    ...[...groups]
      .filter(([group]) => group !== null || groups.size > 1)
      .map(([group, rows]) => `  ${group ?? 'No group'}: ${rows.length} people`),
    ...refused.map((refusal) => `  ${wordRowRefusal(refusal)}`),
  ]
}
