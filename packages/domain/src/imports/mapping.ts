import { z } from 'zod'
import { text } from '../text.ts'

const Column = z.string().min(1, 'must name a column').max(200)

/** Which column of a file means what. */
export const ImportMapping = z.strictObject({
  subject: Column,
  practitioner: Column.nullable(),
  group: Column.nullable(),
  /** What a group's value stands for, such as `{ "0": "Usual care" }`; values not named stay as they are. */
  groupNames: z.record(z.string().max(200), text({ least: 1, most: 80 })),
  /** One column for each time of the series, baseline first. */
  values: z.array(Column).min(1).max(12),
  /**
   * For each time, a companion column: where the companion is empty, a 0 in the value's column means "missing",
   * not "none". Null where a 0 is a 0.
   */
  zeroMeansMissingBeside: z.array(Column.nullable()).max(12),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** One person's values, one for each time of the series; a missing follow-up is null. */
export type ImportedOutcome = {
  readonly subject: string
  readonly practitioner: string | null
  readonly group: string | null
  readonly values: readonly (number | null)[]
}

/** Why a row was not taken. `row` is the line in the file as a spreadsheet numbers it, the header being row 1. */
export type RowRefusal =
  | { readonly kind: 'no-subject'; readonly row: number; readonly column: string }
  | {
      readonly kind: 'same-subject'
      readonly row: number
      readonly column: string
      readonly subject: string
      readonly rows: readonly number[]
    }
  | { readonly kind: 'too-long'; readonly row: number; readonly column: string }
  | {
      readonly kind: 'formula'
      readonly row: number
      readonly column: string
      readonly text: string
    }
  | {
      readonly kind: 'not-a-number'
      readonly row: number
      readonly column: string
      readonly text: string
    }
  | {
      readonly kind: 'out-of-range'
      readonly row: number
      readonly column: string
      readonly value: number
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'no-values'; readonly row: number; readonly column: string }
  | {
      readonly kind: 'cells'
      readonly row: number
      readonly found: number
      readonly wanted: number
    }

/** Why nothing of a file can be read. */
export type FileRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-many-rows'; readonly rows: number; readonly most: number }
  | { readonly kind: 'same-column'; readonly column: string }
  | { readonly kind: 'no-column'; readonly column: string; readonly field: string }
  | { readonly kind: 'column-twice'; readonly column: string }
  | { readonly kind: 'times'; readonly times: number; readonly columns: number }
