import { dayNumber, dayOf } from '../day-number.ts'
import type { Technique } from '../techniques/technique.ts'
import type { Credential } from './credential.ts'

/** How many days before it runs out somebody is told. Decision: long enough to find and take a refresher. */
export const warnedDays = 60

/** How a credential stands on a day (`YYYY-MM-DD`). */
export function credentialState(
  { validFrom, expiresOn }: Pick<Credential, 'validFrom' | 'expiresOn'>,
  day: string,
): 'not-yet' | 'valid' | 'expires-soon' | 'expired' {
  if (expiresOn !== null && expiresOn < day) return 'expired'
  if (validFrom > day) return 'not-yet'
  if (expiresOn !== null && expiresOn <= dayOf(dayNumber(day) + warnedDays)) return 'expires-soon'
  return 'valid'
}

/** A technique that somebody may not do for want of a certificate; `place` counts what was given from 0. */
export type Uncertified = {
  readonly kind: 'uncertified'
  readonly field: 'techniques'
  readonly place: number
  readonly technique: string
  /** The certificate, in words. */
  readonly needs: string
}

/** The first of these techniques that its member is not certified for on that day, or null. Unknown ids are for others to refuse. */
export function firstUncertified(
  ids: readonly string[],
  techniques: Readonly<Record<string, Technique>>,
  credentials: readonly Credential[],
  day: string,
): Uncertified | null {
  for (const [place, id] of ids.entries()) {
    const technique = Object.hasOwn(techniques, id) ? techniques[id] : undefined
    const needs = technique?.certification ?? null
    if (!technique || needs === null) continue
    const held = credentials.some(
      (one) =>
        one.techniques.includes(id) &&
        ['valid', 'expires-soon'].includes(credentialState(one, day)),
    )
    if (!held)
      return { kind: 'uncertified', field: 'techniques', place, technique: technique.name, needs }
  }
  return null
}

/** The refusal as a sentence for whoever plans or charts. */
export function wordUncertified({
  technique,
  needs,
}: Pick<Uncertified, 'technique' | 'needs'>): string {
  return `${technique} needs ${needs}, and none of yours holds on that day. The owner records certificates on the page of members.`
}
