import { z } from 'zod'
import { Day } from '../dates.ts'
import { accept, type Result, refuse } from '../result.ts'
import { text } from '../text.ts'
import { AccountEmail } from './invite.ts'
import { proxyKinds } from './proxy-kind.ts'

/** Somebody who acts for a patient; `until` is the last day in the practice's zone, null where none was set. */
export const ProxyEntry = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  name: text({ least: 1, most: 160 }),
  /** Where the invitation goes; families share one. */
  email: AccountEmail,
  kind: z.enum(proxyKinds, { error: 'Please choose by what right they act.' }),
  until: Day.nullable(),
  /** What the member saw that shows it, such as "birth certificate" or "signed consent of 3 March". */
  evidence: text({ least: 2, most: 300 }),
})
export type ProxyEntry = z.infer<typeof ProxyEntry>

export type ProxyRefusal =
  | { readonly kind: 'of-age'; readonly field: 'kind'; readonly age: number }
  | { readonly kind: 'not-of-age'; readonly field: 'kind'; readonly age: number }
  | { readonly kind: 'over-already'; readonly field: 'until' }
  | { readonly kind: 'acts-already'; readonly field: 'email' }

/** From which birthday on patients decide for themselves, in years; the law of the place says. */
export const AgeOfMajority = z
  .int('must be a whole number of years')
  .min(12, 'must be 12 years or more')
  .max(25, 'must be 25 years or less')

type Whose = {
  readonly birthDate: string
  /** See `AgeOfMajority`. */
  readonly ageOfMajority: number
}

/** The birthday from which on a patient decides alone; who was born on a 29 February waits for 1 March. */
export function comesOfAgeOn({ birthDate, ageOfMajority }: Whose): string {
  const year = Number(birthDate.slice(0, 4)) + ageOfMajority
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const day = birthDate.slice(4)
  return `${String(year).padStart(4, '0')}${day === '-02-29' && !leap ? '-03-01' : day}`
}

/** Whether somebody may act for the patient on a day of the practice's zone. A parent's right ends by itself when the child comes of age. */
export function proxyHolds(
  { kind, until }: Pick<ProxyEntry, 'kind' | 'until'>,
  whose: Whose,
  today: string,
): boolean {
  if (until !== null && today > until) return false
  return kind !== 'parent' || today < comesOfAgeOn(whose)
}

/** A proxy as a member records them. Refuses parents of those who are of age, carers of those who are not, an end that is past, and whoever acts already. */
export function recordProxy(
  whose: Whose,
  entry: ProxyEntry,
  {
    today,
    acting,
  }: { readonly today: string /** E-mail addresses. */; readonly acting: readonly string[] },
): Result<ProxyEntry, ProxyRefusal> {
  const minor = today < comesOfAgeOn(whose)
  const age = whose.ageOfMajority
  if (entry.kind === 'parent' && !minor) return refuse({ kind: 'of-age', field: 'kind', age })
  if (entry.kind === 'carer' && minor) return refuse({ kind: 'not-of-age', field: 'kind', age })
  if (entry.until !== null && entry.until < today)
    return refuse({ kind: 'over-already', field: 'until' })
  if (acting.includes(entry.email)) return refuse({ kind: 'acts-already', field: 'email' })
  return accept(entry)
}

const acts = {
  'check-in': true,
  'answer-safety': true,
  'tick-self-care': true,
  'read-plan': true,
  'read-progress': true,
  'see-who-opened': true,
  'see-proxies': true,
  // these are the patient's own to decide
  'end-proxy': false,
  'close-account': false,
  'see-private': false,
} as const satisfies Record<string, boolean>
export type PortalAct = keyof typeof acts

/** Whether somebody who acts for a patient may do this in their place; what is answered is marked as answered by them. */
export function proxyCan(act: PortalAct): boolean {
  return acts[act]
}

/** Whether a patient may end it themselves: what they agreed to, and nobody else decided. */
export function patientMayEnd({ kind }: Pick<ProxyEntry, 'kind'>): boolean {
  return kind === 'carer'
}

/** The refusal as a sentence for the member. */
export function wordProxyRefusal(refusal: ProxyRefusal): string {
  switch (refusal.kind) {
    case 'of-age':
      return `From ${refusal.age} on patients decide for themselves: record a carer, with the patient's written consent, or a legal representative.`
    case 'not-of-age':
      return `Below ${refusal.age} a parent or guardian acts, or a legal representative.`
    case 'over-already':
      return 'The last day is over already.'
    case 'acts-already':
      return 'Somebody with this e-mail address acts for them already, or is invited to.'
  }
}
