import { readContent } from '@healing-touch/domain/library/content.ts'
import { OwnEntry } from '@healing-touch/domain/library/own-entry.ts'
import { packChanges } from '@healing-touch/domain/library/pack.ts'
import { accept, refuse } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { memberProcedure, ownerProcedure, router } from '../gate.ts'
import { consequencesOf } from './advice-consequences.ts'
import { assessedPatients } from './assessed-patients.ts'
import { practiceContent } from './own-entries.ts'
import { builtInCatalogue, builtInPack, catalogueFrom } from './practice-catalogue.ts'
import { saveOwn } from './save-own.ts'
import { acceptedContent, lastAcceptance, savePack } from './store.ts'

export const dashboardLibrary = router({
  /** Which content is accepted, which one has come with the program, and what accepting it would change for whom. */
  pack: memberProcedure.query(({ ctx: { trx, actor } }) => packScreen(trx, actor)),

  /** The owner, a clinician, accepts the content that came with the program. Answers with the screen anew. */
  acceptPack: ownerProcedure
    .input(z.strictObject({ version: z.string().max(40) }))
    .mutation(async ({ ctx: { trx, actor }, input: { version } }) => {
      // whoever accepts has seen what it changes
      if (version !== builtInPack.version)
        return refuse({ kind: 'other-version', field: 'version' } as const)
      const last = await lastAcceptance(trx, actor.practiceId)
      if (last?.version !== version)
        await savePack(trx, actor.practiceId, builtInPack, { now: actor.now, by: actor.id })
      return accept(await packScreen(trx, actor))
    }),

  /** The practice's own entries, retired ones too, and whether its owner has accepted the others. */
  own: memberProcedure.query(({ ctx: { trx, actor } }) => ownScreen(trx, actor)),

  /** Adds an entry of the practice's own, or changes it. Answers with all of them. */
  saveOwn: ownerProcedure
    .input(
      z.strictObject({
        own: OwnEntry,
        /** The version that was read; 0 for a new entry. */
        readVersion: z.int().min(0).max(1_000_000),
        /** Taken out of lists and pickers; what was done with it keeps its name. */
        retired: z.boolean(),
      }),
    )
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      const saved = await saveOwn(trx, actor, input)
      return saved.ok ? accept(await ownScreen(trx, actor)) : saved
    }),
})

async function ownScreen(trx: Inside, { practiceId }: Actor) {
  const { own, reviewed } = await practiceContent(trx, practiceId)
  return { entries: own, reviewed }
}

async function packScreen(trx: Inside, actor: Actor) {
  const { practiceId, role } = actor
  const [last, stored, patients] = await Promise.all([
    lastAcceptance(trx, practiceId),
    acceptedContent(trx, practiceId),
    assessedPatients(trx, actor),
  ])
  const same = stored === null || stored.version === builtInPack.version
  const before = same ? null : readContent(stored.content)
  return {
    current: builtInPack.version,
    accepted: last,
    mayAccept: role === 'owner',
    entries: builtInPack.content.conditions.length + builtInPack.content.techniques.length,
    changes: before ? packChanges(before, builtInPack.content) : [],
    /** Of how many patients in care the advice would change, and whose. */
    inCare: patients.length,
    consequences:
      same || !stored
        ? []
        : consequencesOf(patients, catalogueFrom(stored.content), builtInCatalogue),
  }
}
