import { readContent } from '@healing-touch/domain/library/content.ts'
import { OwnEntry } from '@healing-touch/domain/library/own-entry.ts'
import { packChanges } from '@healing-touch/domain/library/pack.ts'
import {
  changedMeasures,
  upgradeConsequences,
} from '@healing-touch/domain/library/upgrade-consequences.ts'
import { accept, refuse } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { memberProcedure, ownerProcedure, router } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { assessedPatients } from './assessed-patients.ts'
import { cataloguesAround, practiceContent } from './own-entries.ts'
import { builtInPack } from './practice-catalogue.ts'
import { saveOwn } from './save-own.ts'
import { acceptedContent, lastAcceptance, savePack } from './store.ts'

export const dashboardLibrary = router({
  /** Which content is accepted, which one has come with the program, and what accepting it would change for whom. */
  pack: memberProcedure.query(({ ctx }) => packScreen(ctx)),

  /** The owner, a clinician, accepts the content that came with the program. Answers with the screen anew. */
  acceptPack: ownerProcedure
    .input(z.strictObject({ version: z.string().max(40) }))
    .mutation(async ({ ctx: { trx, actor, opened }, input: { version } }) => {
      // whoever accepts has seen what it changes
      if (version !== builtInPack.version)
        return refuse({ kind: 'other-version', field: 'version' } as const)
      const [, last] = await Promise.all([
        oneAtATime(trx, actor.practiceId),
        lastAcceptance(trx, actor.practiceId),
      ])
      if (last?.version !== version)
        await savePack(trx, actor.practiceId, builtInPack, { now: actor.now, by: actor.id })
      return accept(await packScreen({ trx, actor, opened }))
    }),

  /** The practice's own entries, retired ones too, and whether its owner has accepted the others. */
  own: memberProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, actor } }) => ownScreen(trx, actor)),

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
      const [, saved] = await Promise.all([
        oneAtATime(trx, actor.practiceId),
        saveOwn(trx, actor, input),
      ])
      return saved.ok ? accept(await ownScreen(trx, actor)) : saved
    }),
})

async function ownScreen(trx: Inside, { practiceId }: Actor) {
  const { own, reviewed } = await practiceContent(trx, practiceId)
  return { entries: own, reviewed }
}

type Opening = {
  trx: Inside
  actor: Actor
  opened: (patients: Iterable<string>) => void
}

async function packScreen({ trx, actor, opened }: Opening) {
  const { practiceId, roles } = actor
  const { version, content: offered } = builtInPack
  const [last, stored, catalogues] = await Promise.all([
    lastAcceptance(trx, practiceId),
    acceptedContent(trx, practiceId),
    cataloguesAround(trx, practiceId),
  ])
  const accepted = stored && stored.version !== version ? readContent(stored.content) : null
  const changes = accepted ? packChanges(accepted, offered) : []
  const patients = await assessedPatients(trx, actor, changedMeasures(changes))
  const consequences = accepted
    ? upgradeConsequences(patients, { accepted, changes, ...catalogues })
    : []
  opened(consequences.map(({ patientId }) => patientId))
  return {
    current: version,
    accepted: last,
    mayAccept: roles.includes('owner'),
    changes,
    /** Whether the accepted content can be compared at all, and what of it was not kept. */
    compared: accepted
      ? { measures: accepted.instruments !== undefined, rules: accepted.rules !== undefined }
      : null,
    /** Of how many patients in care the advice changes, and whose. */
    inCare: patients.length,
    consequences,
  }
}
