import { comesOfAgeOn, proxyHolds } from '@healing-touch/domain/people/proxy.ts'
import { proxyKinds } from '@healing-touch/domain/people/proxy-kind.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { wallClock } from '../today/wall-clock.ts'
import { majorityOf, proxiesInside, proxiesOf } from './store.ts'

const ShownProxy = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(proxyKinds),
  email: z.string(),
  evidence: z.string(),
  /** The last day, as far as it was set. */
  until: z.string().nullable(),
  /** The day from which on the patient decides alone, for a parent. */
  untilBirthday: z.string().nullable(),
  state: z.enum(['invited', 'acting', 'over']),
})
type ShownProxies = z.infer<typeof ShownProxy>[]

/** What those see who may answer for the patient, the patient too: nobody's address, and not what the practice was shown. */
export const KnownProxies = z.array(ShownProxy.omit({ email: true, evidence: true }))

/** Who may act for a patient, and who did; null when there is no such patient. */
export async function shownProxies(
  trx: Inside,
  { practiceId, zone, now }: Actor,
  patientId: string,
): Promise<ShownProxies | null> {
  const [whose, proxies, inside] = await Promise.all([
    majorityOf(trx, practiceId, patientId),
    proxiesOf(trx, practiceId, patientId),
    proxiesInside(trx, practiceId, patientId),
  ])
  if (!whose) return null
  const today = wallClock(now, zone).day
  return proxies.map(({ id, name, kind, email, evidence, until, endedAt }) => ({
    id,
    name,
    kind,
    email,
    evidence,
    until,
    untilBirthday: kind === 'parent' ? comesOfAgeOn(whose) : null,
    state:
      endedAt !== null || !proxyHolds({ kind, until }, whose, today)
        ? ('over' as const)
        : inside.has(id)
          ? ('acting' as const)
          : ('invited' as const),
  }))
}

/** The same without what is nobody else's. */
export function knownProxies(shown: ShownProxies | null): z.infer<typeof KnownProxies> {
  return (shown ?? []).map(({ email, evidence, ...known }) => known)
}
