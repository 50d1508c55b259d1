import { AgeOfMajority, ProxyEntry, recordProxy } from '@healing-touch/domain/people/proxy.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { memberProcedure, notFound, ownerProcedure, router, savedBefore } from '../gate.ts'
import { sendInvitation } from '../invitations/send-invitation.ts'
import { proxyInvitations, revokeInvitation } from '../invitations/store.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { refuseStale } from '../refuse-stale.ts'
import { wallClock } from '../today/wall-clock.ts'
import { shownProxies } from './shown-proxies.ts'
import { ageOfMajority, endProxy, majorityOf, saveProxy, setAgeOfMajority } from './store.ts'

export const dashboardProxies = router({
  /** Who may act for a patient, who is invited to, and who did. */
  list: memberProcedure
    .input(z.strictObject({ patientId: z.uuid() }))
    .query(({ ctx: { trx, actor }, input: { patientId } }) => listed(trx, actor, patientId)),

  /** Invites somebody to act for a patient; the screen makes the id, so that a second try records nobody twice. */
  record: memberProcedure.input(ProxyEntry).mutation(async ({ ctx: { trx, actor }, input }) => {
    const { patientId, id, name, email } = input
    const { practiceId } = actor
    await oneAtATime(trx, patientId)
    const [whose, before] = await Promise.all([
      majorityOf(trx, practiceId, patientId),
      shownProxies(trx, actor, patientId),
    ])
    if (!whose || !before) throw notFound()
    const known = before.find((proxy) => proxy.id === id)
    if (known && !isSame(known, input)) throw savedBefore()
    if (known) return accept(await listed(trx, actor, patientId))
    const acting = before.filter(({ state }) => state !== 'over').map((proxy) => proxy.email)
    const today = wallClock(actor.now, actor.zone).day
    const decided = recordProxy(whose, input, { today, acting })
    if (!decided.ok) return decided
    if (!(await saveProxy(trx, actor, decided.value))) throw savedBefore()
    const invitation = { id, patientId, proxyId: id, name, email, roles: null, again: false }
    await sendInvitation(trx, actor, invitation)
    return accept(await listed(trx, actor, patientId))
  }),

  /** With their next request they act for this patient no more. */
  end: memberProcedure
    .input(z.strictObject({ patientId: z.uuid(), proxyId: z.uuid() }))
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      await oneAtATime(trx, input.patientId)
      if (!(await endProxy(trx, actor, input))) throw notFound()
      await revokeInvitation(trx, actor.practiceId, input.proxyId)
      return listed(trx, actor, input.patientId)
    }),

  /** From which birthday on patients decide for themselves here, and no parent acts for them any more. */
  ageOfMajority: memberProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, actor } }) => ageOfMajority(trx, actor.practiceId)),

  setAgeOfMajority: ownerProcedure
    .meta({ stepUp: true })
    .input(z.strictObject({ was: AgeOfMajority.exactOptional(), age: AgeOfMajority }))
    .mutation(async ({ ctx: { trx, actor, saying }, input: { was, age } }) => {
      await oneAtATime(trx, actor.practiceId)
      const is = await ageOfMajority(trx, actor.practiceId)
      refuseStale({ was, is, next: age, word: (years) => `${years}` })
      saying(`${age} years`)
      if (!(await setAgeOfMajority(trx, actor.practiceId, age))) throw notFound()
      return age
    }),
})

/** Each with the invitation that waits; its id is the proxy's. */
async function listed(trx: Inside, actor: Actor, patientId: string) {
  const [proxies, waiting] = await Promise.all([
    shownProxies(trx, actor, patientId),
    proxyInvitations(trx, actor.practiceId, patientId),
  ])
  if (!proxies) throw notFound()
  return proxies.map((proxy) => ({
    ...proxy,
    invitation: waiting.find(({ proxyId }) => proxyId === proxy.id) ?? null,
  }))
}

type Recorded = Pick<ProxyEntry, 'name' | 'email' | 'kind' | 'until' | 'evidence'>

function isSame(one: Recorded, other: Recorded): boolean {
  const words = ({ name, email, kind, until, evidence }: Recorded) =>
    JSON.stringify([name, email, kind, until, evidence])
  return words(one) === words(other)
}
