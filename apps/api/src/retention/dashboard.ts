import {
  eraseRecord,
  Hold,
  isDue,
  isHeld,
  Retention,
  wordRetention,
} from '@healing-touch/domain/people/retention.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { text } from '@healing-touch/domain/text.ts'
import { z } from 'zod'
import { lastKept } from '../backups/keep-backups.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { type Context, memberProcedure, notFound, ownerProcedure, router } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { refuseStale } from '../refuse-stale.ts'
import { wallClock } from '../today/wall-clock.ts'
import {
  dueRecords,
  eraseForGood,
  findKept,
  retentionOf,
  saveHold,
  saveRetention,
  wasErased,
} from './store.ts'

/** Records whose time ends within so many days are shown beforehand, so many of them. */
const window = { within: 60, most: 200 }

const Rule = z.strictObject({ retention: Retention, erasesByItself: z.boolean() })

const OfPatient = z.strictObject({ patientId: z.uuid() })

export const dashboardRetention = router({
  /** How long records are kept here, and those whose time is over or soon will be. */
  show: ownerProcedure.query(({ ctx: { trx, actor, opened, backupKeep } }) =>
    show(trx, actor, { opened, backupKeep }),
  ),

  /** Says how long from now on. Answers as `show`. */
  setSettings: ownerProcedure
    .meta({ stepUp: true })
    .input(Rule.extend({ was: Rule.exactOptional() }))
    .mutation(
      async ({ ctx: { trx, actor, opened, saying, backupKeep }, input: { was, ...next } }) => {
        await oneAtATime(trx, actor.practiceId)
        const { since: _, ...is } = await retentionOf(trx, actor.practiceId)
        refuseStale({ was, is, next, word: ({ retention }) => `“${wordRetention(retention)}”` })
        if (!(await saveRetention(trx, actor.practiceId, next))) throw notFound()
        const how = next.erasesByItself ? 'Erased by itself.' : 'Erased by hand.'
        saying(`${wordRetention(next.retention)} ${how}`)
        return show(trx, actor, { opened, backupKeep })
      },
    ),

  /** How long this record is kept. */
  ofPatient: memberProcedure
    .input(OfPatient)
    .query(({ ctx: { trx, actor, backupKeep }, input: { patientId } }) =>
      ofPatient(trx, actor, { patientId, backupKeep }),
    ),

  /** Keeps a record beyond its time, or no longer. The reason stays with the record: the memory outlives it. */
  hold: ownerProcedure
    .meta({ stepUp: true })
    .input(OfPatient.extend({ was: Hold.nullable().exactOptional(), hold: Hold.nullable() }))
    .mutation(
      async ({ ctx: { trx, actor, saying, backupKeep }, input: { patientId, was, hold } }) => {
        await oneAtATime(trx, patientId)
        const is = (await findKept(trx, actor.practiceId, patientId))?.hold ?? null
        const word = (one: Hold | null) => (one ? `held for “${one.reason}”` : 'not held')
        refuseStale({ was, is, next: hold, word })
        if (!(await saveHold(trx, actor.practiceId, patientId, hold))) throw notFound()
        saying(hold ? 'Held.' : 'Not held any more.')
        return ofPatient(trx, actor, { patientId, backupKeep })
      },
    ),

  /** Erases a record whose time is over, for good. Once it is gone a second try answers the same. */
  erase: ownerProcedure
    .meta({ stepUp: true })
    .input(OfPatient.extend({ familyName: text({ least: 1, most: 80 }) }))
    .mutation(async ({ ctx: { trx, actor, backupKeep }, input: { patientId, familyName } }) => {
      await oneAtATime(trx, patientId)
      const { day: today } = wallClock(actor.now, actor.zone)
      const kept = await findKept(trx, actor.practiceId, patientId)
      if (!kept && !(await wasErased(trx, actor.practiceId, patientId))) throw notFound()
      const decided = kept ? eraseRecord(kept, familyName, today) : accept(null)
      if (!decided.ok) return decided
      if (kept) await eraseForGood(trx, patientId)
      return accept({ backupsUntil: backupsUntil(today, backupKeep) })
    }),
})

type Beside = { readonly backupKeep: Context['backupKeep'] | undefined }

async function show(
  trx: Inside,
  actor: Actor,
  { opened, backupKeep }: Beside & { readonly opened: (ids: Iterable<string>) => void },
) {
  const { practiceId, zone, now } = actor
  const { day: today } = wallClock(now, zone)
  const [settings, records] = await Promise.all([
    retentionOf(trx, practiceId),
    dueRecords(trx, actor, window),
  ])
  opened(records.map(({ id }) => id))
  return {
    ...settings,
    today,
    /** As long as there may be more, this many are shown. */
    most: window.most,
    records: records.map((record) => ({
      id: record.id,
      name: `${record.givenName} ${record.familyName}`,
      familyName: record.familyName,
      birthDate: record.birthDate,
      lastEntryOn: record.lastEntryOn,
      keptUntil: record.keptUntil,
      due: isDue(record.keptUntil, today),
      hold: isHeld(record.hold, today) ? record.hold : null,
    })),
    backupsUntil: backupsUntil(today, backupKeep),
  }
}

async function ofPatient(
  trx: Inside,
  { practiceId, zone, now }: Actor,
  { patientId, backupKeep }: Beside & { readonly patientId: string },
) {
  const { day: today } = wallClock(now, zone)
  const record = await findKept(trx, practiceId, patientId)
  if (!record) throw notFound()
  const { familyName, lastEntryOn, keptUntil, byMistake, hold } = record
  return {
    familyName,
    lastEntryOn,
    keptUntil,
    byMistake,
    due: isDue(keptUntil, today),
    hold: isHeld(hold, today) ? hold : null,
    backupsUntil: backupsUntil(today, backupKeep),
  }
}

/** Until when a backup may still hold what is erased today; null where this server makes none. */
function backupsUntil(today: string, keep: Beside['backupKeep']): string | null {
  return keep ? lastKept(today, keep) : null
}
