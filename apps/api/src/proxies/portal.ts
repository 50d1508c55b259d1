import { patientMayEnd, proxyCan } from '@healing-touch/domain/people/proxy.ts'
import { z } from 'zod'
import { notFound, patientProcedure, router } from '../gate.ts'
import { KnownProxies, knownProxies, shownProxies } from './shown-proxies.ts'
import { endProxy } from './store.ts'

export const portalProxies = router({
  /** Who may act for oneself, and who did. */
  list: patientProcedure
    .output(KnownProxies)
    .query(async ({ ctx: { trx, actor } }) =>
      knownProxies(await shownProxies(trx, actor, actor.id)),
    ),

  /** Takes back what one agreed to. */
  end: patientProcedure
    .input(z.strictObject({ proxyId: z.uuid() }))
    .output(KnownProxies)
    .mutation(async ({ ctx: { trx, actor, rolesUnchecked }, input: { proxyId } }) => {
      const before = (await shownProxies(trx, actor, actor.id)) ?? []
      const proxy = before.find(({ id }) => id === proxyId)
      const may = proxy && patientMayEnd(proxy) && (actor.proxy === null || proxyCan('end-proxy'))
      if (!may && !rolesUnchecked) throw notFound()
      if (!(await endProxy(trx, actor, { patientId: actor.id, proxyId }))) throw notFound()
      return knownProxies(await shownProxies(trx, actor, actor.id))
    }),
})
