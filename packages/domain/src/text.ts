import { z } from 'zod'

const unwelcome = /(?![\n\t])\p{Cc}/u

const Storable = z
  .string()
  .refine((value) => value.isWellFormed() && !unwelcome.test(value.replaceAll('\r\n', '\n')), {
    error: 'has characters that cannot be stored; please type it again',
    abort: true,
  })

/**
 * Text that a person wrote: trimmed, Unicode NFC, line breaks as \n, at most `most` characters and at least `least`
 * (none unless told). Refuses what no keyboard writes and no database keeps: NUL, control characters, broken Unicode.
 */
export function text({ most, least = 0 }: { readonly most: number; readonly least?: number }) {
  const schema = Storable.overwrite((value) =>
    value.replaceAll('\r\n', '\n').normalize('NFC').trim(),
  ).max(most, tooLong(most))
  if (least === 0) return schema
  return schema.min(
    least,
    least === 1 ? 'must not be empty' : `must be at least ${least} characters`,
  )
}

/** The same, but kept to the letter: what saves itself while it is being typed must not change under the hand. */
export function draftText({ most }: { readonly most: number }) {
  return Storable.max(most, tooLong(most))
}

function tooLong(most: number): string {
  return `must be ${most.toLocaleString('en')} characters or fewer`
}
