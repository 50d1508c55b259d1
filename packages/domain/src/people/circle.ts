import { z } from 'zod'
import { Day } from '../dates.ts'
import { accept, type Result, refuse } from '../result.ts'
import { text } from '../text.ts'
import { mayTreat, type StandingMember } from './change-member.ts'
import type { Role } from './roles.ts'

/** Whose chart it is: `keptBy` a member alone, or the practice (null). Resting, nobody works with it. */
export const KeepEntry = z.strictObject({ patientId: z.uuid(), keptBy: z.uuid().nullable() })
export type KeepEntry = z.infer<typeof KeepEntry>

/** Lets a record rest, as its patient may ask (GDPR, Article 18: kept, and worked with by nobody). */
export const RestEntry = z.strictObject({
  patientId: z.uuid(),
  /** In words that name nobody: the memory keeps them. */
  reason: text({ least: 3, most: 300 }),
})
export type RestEntry = z.infer<typeof RestEntry>

/** How long a chart stays open in an emergency, in minutes, for reading only (45 CFR 164.312(a)(2)(ii) asks for such a way in). */
export const emergencyMinutes = 60
/** As often in an hour, at most, a member may try. */
export const emergenciesAnHour = 10

/** Opens a chart that is closed to a member, by what one knows of somebody who lies there. */
export const EmergencyEntry = z.strictObject({
  id: z.uuid(),
  familyName: text({ least: 1, most: 80 }),
  birthDate: Day,
  /** Where two have the same name and birth date. */
  givenName: text({ most: 80 }).nullable(),
  reason: text({ least: 10, most: 300 }),
})
export type EmergencyEntry = z.infer<typeof EmergencyEntry>

export type EmergencyRefusal =
  | { readonly kind: 'nobody'; readonly field: 'familyName' }
  | { readonly kind: 'several'; readonly field: 'givenName' }
  | { readonly kind: 'too-often'; readonly field: 'reason' }

/** Which of the closed charts with that name and birth date it is; `tries` are those of the hour before. */
export function findInEmergency(
  closed: readonly { readonly id: string; readonly givenName: string }[],
  { givenName }: Pick<EmergencyEntry, 'givenName'>,
  { tries }: { readonly tries: number },
): Result<string, EmergencyRefusal> {
  if (tries >= emergenciesAnHour) return refuse({ kind: 'too-often', field: 'reason' })
  const wanted = givenName?.toLowerCase()
  const found = wanted ? closed.filter((one) => one.givenName.toLowerCase() === wanted) : closed
  const [one, ...others] = found
  if (!one) return refuse({ kind: 'nobody', field: 'familyName' })
  if (others.length > 0) return refuse({ kind: 'several', field: 'givenName' })
  return accept(one.id)
}

/** The refusal as a sentence for whoever is in a hurry. */
export function wordEmergencyRefusal({ kind }: EmergencyRefusal): string {
  switch (kind) {
    case 'nobody':
      return 'No chart that is closed to you has this name and birth date.'
    case 'several':
      return 'Several people have this name and birth date. Please type the given name too.'
    case 'too-often':
      return `You opened ${emergenciesAnHour} charts within an hour. Please ask an owner.`
  }
}

type Whose = {
  readonly keptBy: string | null
  /** Whoever keeps it was dismissed. */
  readonly keeperGone: boolean
}

/** Whether a member decides whose chart it is: who keeps it, and the owner for those that nobody else keeps. */
export function disposes(
  { keptBy, keeperGone }: Whose,
  { id, roles }: { readonly id: string; readonly roles: readonly Role[] },
): boolean {
  return keptBy === id || (roles.includes('owner') && (keptBy === null || keeperGone))
}

export type KeepRefusal = { readonly kind: 'no-therapist'; readonly field: 'keptBy' }

/** Gives a chart to one member, who has to treat here now, or with null to the practice. */
export function keepChart(
  keeper: StandingMember | null,
  { keptBy }: Pick<KeepEntry, 'keptBy'>,
): Result<string | null, KeepRefusal> {
  if (keptBy !== null && !(keeper && mayTreat(keeper)))
    return refuse({ kind: 'no-therapist', field: 'keptBy' })
  return accept(keptBy)
}

/** The refusal as a sentence for the member. */
export function wordKeepRefusal(_: KeepRefusal): string {
  return 'Only somebody who treats here can keep a chart.'
}
