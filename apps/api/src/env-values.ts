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

const here = /^(|localhost|127(\.\d{1,3}){3}|\[?::1\]?|\/.*)$/
const said = ['verify-full', 'verify-ca', 'require', 'disable']

function lineOf(address: string) {
  const { hostname, searchParams } = new URL(address)
  const host = searchParams.get('host') ?? hostname
  return { host, local: here.test(host), mode: searchParams.get('sslmode') }
}

/** A database on another machine is spoken to in cipher, or somebody has written down that it is not. */
export function saysHowItTravels(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return true
  const { local, mode } = lineOf(address)
  return local || (mode !== null && said.includes(mode))
}

/** What everybody on the way to the database could read, as a sentence; null where that is nothing. */
export function readableOnTheWay(address: string): string | null {
  const { host, local, mode } = lineOf(address)
  if (local || mode !== 'disable') return null
  return `What goes to the database on ${host} is not encrypted (sslmode=disable): whoever can listen on that network can read it.`
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
