import { z } from 'zod'

/** The kinds of values that settings have, each with what is said when it cannot be used. */
export const port = z
  .string()
  .refine(isPort, 'must be a whole number from 1 to 65535')
  .transform(Number)

const yes = ['1', 'true', 'yes', 'on']
const no = ['0', 'false', 'no', 'off']
export const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum([...yes, ...no], 'must be true or false'))
  .transform((word) => yes.includes(word))

export const hourOrOff = z
  .string()
  .toLowerCase()
  .regex(/^(1?\d|2[0-3]|off)$/, 'must be an hour from 0 to 23, or off')
  .transform((hour) => (hour === 'off' ? null : Number(hour)))

/** Of how many days, weeks and months the newest is kept. */
export const keepNewest = z
  .string()
  .regex(/^[1-9]\d{0,3},\d{1,4},\d{1,4}$/, 'must be three numbers, of days, weeks and months')
  .transform((text) => text.split(',').map(Number))
  .transform(([days = 1, weeks = 0, months = 0]) => ({ days, weeks, months }))

/** Who mail is from: an address, or a name and an address; on one line, for it becomes a header. */
export const sender = z
  .string()
  .regex(
    /^(?:[^\p{Cc}<>"@,;:]+ <[^\p{Cc}\s<>"@,;:]+@[^\p{Cc}\s<>"@,;:]+>|[^\p{Cc}\s<>"@,;:]+@[^\p{Cc}\s<>"@,;:]+)$/u,
    'must be an address like Linden Street <hello@practice.example>',
  )

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}

export function isOrigin(text: string | undefined): boolean {
  if (text === undefined || !URL.canParse(text)) return true
  const { pathname, search, hash } = new URL(text)
  return pathname === '/' && search === '' && hash === ''
}

/** An address with one of these protocols, or nothing. */
export function url(protocols: readonly string[], example: string) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address like ${example}`,
    )
    .optional()
}
