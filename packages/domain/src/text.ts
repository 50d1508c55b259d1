import { z } from 'zod'

const unwelcome = /(?![\n\t])\p{Cc}/u

/**
 * Text that a person wrote: trimmed, Unicode NFC, line breaks as \n, at most `most` characters and at least `least`
 * (none unless told). Refuses what no keyboard writes and no database keeps: NUL, control characters, broken Unicode.
 */
export function text({ most, least = 0 }: { readonly most: number; readonly least?: number }) {
  const schema = z
    .string()
    .refine((value) => value.isWellFormed() && !unwelcome.test(value.replaceAll('\r\n', '\n')), {
      error: 'has characters that cannot be stored; please type it again',
      abort: true,
    })
    .overwrite((value) => value.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .max(most, `must be ${most.toLocaleString('en')} characters or fewer`)
  if (least === 0) return schema
  return schema.min(
    least,
    least === 1 ? 'must not be empty' : `must be at least ${least} characters`,
  )
}
