import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'
import { allPractices } from '../people/all-practices.ts'
import type { Head } from './check-chain.ts'
import { headOf } from './store.ts'

const Note = z.strictObject({
  at: z.iso.datetime(),
  practice: z.uuid(),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
type Note = z.infer<typeof Note>

const fileIn = (folder: string) => join(folder, 'audit-heads.jsonl')

/**
 * Notes where each practice's chain ends now in a file beside the database, a line each. Who cuts the end off a chain and
 * mends the database's own note of it is found by these; a copy elsewhere finds who changes this file as well.
 */
export async function noteHeads(
  db: Kysely<Database>,
  folder: string,
  now: string,
): Promise<readonly Note[]> {
  const noted = new Set(readNotes(folder).notes.map(({ practice, seq }) => `${practice} ${seq}`))
  const notes: Note[] = []
  for (const { id } of await allPractices(db)) {
    const head = await enterPractice(db, id, headOf)
    if (head && !noted.has(`${id} ${head.seq}`)) notes.push({ at: now, practice: id, ...head })
  }
  const lines = notes.map((note) => `${JSON.stringify(note)}\n`).join('')
  if (lines) {
    mkdirSync(folder, { recursive: true })
    appendFileSync(fileIn(folder), lines, { mode: 0o600 })
  }
  return notes
}

/** The ends that were noted for a practice, and how many lines of the file cannot be read: somebody spoilt them. */
export function notedHeads(
  folder: string,
  practiceId: string,
): { readonly heads: readonly Head[]; readonly spoilt: number } {
  const { notes, spoilt } = readNotes(folder)
  const own = notes.filter(({ practice }) => practice === practiceId)
  return { heads: own.map(({ seq, hash }) => ({ seq, hash })), spoilt }
}

function readNotes(folder: string): { notes: Note[]; spoilt: number } {
  const file = fileIn(folder)
  if (!existsSync(file)) return { notes: [], spoilt: 0 }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const notes = lines.flatMap((line) => {
    const read = Note.safeParse(parsed(line))
    return read.success ? [read.data] : []
  })
  return { notes, spoilt: lines.length - notes.length }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
