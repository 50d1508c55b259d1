import '../zod-config.ts'
import { type FieldError, fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { OwnEntry, type OwnEntryRefusal } from '@healing-touch/domain/library/own-entry.ts'

/** The entry that a form makes, or what has to be put right, by the field of the form. */
export type Made =
  | { readonly ok: true; readonly own: OwnEntry }
  | { readonly ok: false; readonly errors: FormErrors }

export type FormErrors = ReadonlyMap<string, string>

/** Which field of a form a path of the entry belongs to, and what the form calls it where the schema says it otherwise. */
export type FieldPaths = readonly (readonly [path: RegExp, field: string, label?: string])[]

/** What no field of a form is asked for stands under it as a whole. */
export const wholeForm = 'form'

export function fieldAt(path: string, paths: FieldPaths): string {
  return paths.find(([pattern]) => pattern.test(path))?.[1] ?? wholeForm
}

export function madeOf(own: unknown, paths: FieldPaths): Made {
  const { data, error } = OwnEntry.safeParse(own)
  return data ? { ok: true, own: data } : { ok: false, errors: errorsOf(fieldErrors(error), paths) }
}

/** The first sentence for each field. */
export function errorsOf(found: readonly FieldError[], paths: FieldPaths): FormErrors {
  const errors = new Map<string, string>()
  for (const { field, message } of found) {
    const [, known, label] = paths.find(([pattern]) => pattern.test(field)) ?? [null, wholeForm]
    if (!errors.has(known))
      errors.set(known, label ? message.replace(schemaName, `${label} `) : message)
  }
  return errors
}

/** The name at the beginning of a schema's sentence, such as "Icd10cm (number 2)". */
const schemaName = /^\p{Lu}[\p{L}\d ]*?(?: \(number \d+\))? (?=must|needs|is\b|goes)/u

/** What the server refused, by the field of the form. */
export function refusalErrors(
  refusal: OwnEntryRefusal,
  words: string,
  paths: FieldPaths,
): FormErrors {
  if (refusal.kind !== 'file') return new Map([[fieldAt(refusal.field, paths), words]])
  return errorsOf(
    refusal.errors.map(({ field, message }) => ({ field: `entry.file.${field}`, message })),
    paths,
  )
}
