import { createHash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'
import { allPractices } from '../people/all-practices.ts'
import { allMembers } from '../people/store.ts'
import { problem } from '../problem.ts'
import type { ImportWish } from './import-flags.ts'
import { prepareImport, wordImportRefusal } from './prepare-import.ts'
import { findImport, saveImport, undoImport } from './store.ts'
import { reportLines } from './word-report.ts'

type Around = {
  readonly db: Kysely<Database>
  readonly bytes: Uint8Array
  readonly say: (line: string) => void
}
type Wish<Kind> = Extract<ImportWish, { kind: Kind }>

/** What the file holds for this wish; throws a problem in words when nothing can be read. */
export function reportOf(wish: Wish<'import'>, bytes: Uint8Array) {
  const report = prepareImport(bytes, wish.plan)
  if (!report.ok) throw problem(wordImportRefusal(report.refusal))
  return report.value
}

/** Prints the dry run, then imports in one transaction where that is what was asked for. Gives the exit code. */
export async function importByHand(
  wish: Wish<'import'>,
  { db, bytes, say }: Around,
): Promise<number> {
  const report = reportOf(wish, bytes)
  const { taken, refused } = report
  for (const line of reportLines(report, wish.plan.series.times)) say(line)
  if (taken.length === 0) {
    say('No row can be taken, so nothing was imported.')
    return 1
  }
  if (refused.length > 0 && !wish.takeGoodRows) {
    say('Nothing was imported. Correct the file, or leave those rows behind with --take-good-rows.')
    return 1
  }
  const practice = await choosePractice(db, wish.practice)
  if (wish.dryRun) {
    say(`A dry run: nothing was imported into ${practice.name}.`)
    return 0
  }
  const stable = idOf(practice.id, bytes, wish.plan)
  const id = await enterPractice(db, practice.id, async (trx, practiceId) => {
    const known = await findImport(trx, practiceId, stable)
    if (known && known.undoneAt === null)
      throw problem(
        `This file is here already, read in the same way, since ${known.importedAt.slice(0, 10)}. Nothing was imported twice. To take it back: --undo ${stable}`,
      )
    const owner = (await allMembers(trx, practiceId)).find(
      ({ roles, dismissedAt }) => roles.includes('owner') && dismissedAt === null,
    )
    if (!owner) throw problem(`${practice.name} has no owner, in whose name to import.`)
    const made = {
      id: known ? randomUUID() : stable,
      fileName: basename(wish.file).slice(-200),
      series: wish.plan.series,
      taken: taken.length,
      refused: refused.length,
      importedAt: await clock(trx),
      importedBy: owner.id,
      importedByName: owner.name,
      undoneAt: null,
    }
    await saveImport(trx, practiceId, made, taken)
    return made.id
  })
  say(`Imported ${taken.length} rows into ${practice.name}.`)
  say(`To take them back: npx --yes pnpm run import-outcomes --undo ${id}`)
  return 0
}

export async function undoByHand(
  { id, practice: wanted }: Wish<'undo'>,
  { db, say }: Pick<Around, 'db' | 'say'>,
): Promise<number> {
  const practice = await choosePractice(db, wanted)
  const undone = await enterPractice(db, practice.id, async (trx, practiceId) =>
    undoImport(trx, practiceId, id, await clock(trx)),
  )
  if (!undone) throw problem(`${practice.name} has no import ${id} that could be taken back.`)
  say('The import was taken back.')
  return 0
}

async function choosePractice(db: Kysely<Database>, wanted: string | null) {
  const practices = await allPractices(db)
  const names = practices
    .map(({ name }) => `"${name}"`)
    .sort()
    .join(', ')
  if (practices.length === 0) throw problem('There is no practice in this database yet.')
  const fitting = practices.filter(({ name }) => wanted === null || name === wanted)
  const [only] = fitting
  if (only && fitting.length === 1) return only
  if (only && wanted !== null) throw problem(`Several practices are called "${wanted}".`)
  throw problem(
    wanted === null
      ? `Which practice? --practice with one of ${names}.`
      : `There is no practice "${wanted}" here, only ${names}.`,
  )
}

/** The same file read in the same way always gets the same id, so that no second try imports twice. */
function idOf(practiceId: string, bytes: Uint8Array, plan: Wish<'import'>['plan']): string {
  const hash = createHash('sha256').update(practiceId).update(JSON.stringify(plan)).update(bytes)
  const hex = hash.digest('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}

async function clock(trx: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ at: string }>`select now() as at`.execute(trx)
  return rows[0]?.at ?? ''
}
