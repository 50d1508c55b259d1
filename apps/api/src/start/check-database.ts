import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { problem } from '../problem.ts'

/** The minor release that Healing Touch is tried with; later ones only fix faults. */
export const triedWith = { major: 18, minor: 4 }

export type DatabaseFacts = {
  /** The role that answers requests. */
  readonly role: string
  readonly superuser: boolean
  readonly bypassesWalls: boolean
  readonly owns: string | null
  /** Like `18.4 (Debian 18.4-1)`. */
  readonly version: string
  readonly fsync: string
  readonly commit: string
  readonly fullPages: string
  readonly checksums: string
}

/** Refuses a database that would forget what it said it had saved, or a role that no wall binds; gives what is only worth a warning. */
export async function checkDatabase(db: Kysely<Database>): Promise<readonly string[]> {
  const { refusals, warnings } = judgeDatabase(await readFacts(db))
  if (refusals.length > 0) throw problem(refusals.join('\n'))
  return warnings
}

export async function readFacts(db: Kysely<Database>): Promise<DatabaseFacts> {
  const { rows } = await sql<DatabaseFacts>`
    select rolname as role, rolsuper as superuser, rolbypassrls as "bypassesWalls",
      (select min(format('%I.%I', relnamespace::regnamespace, relname)) from pg_class
        where relowner = pg_roles.oid and relkind in ('r', 'p')) as owns,
      current_setting('server_version') as version, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as "fullPages",
      current_setting('data_checksums') as checksums
    from pg_roles where rolname = current_user`.execute(db)
  const [facts] = rows
  if (!facts) throw problem('The database does not say which role answers requests.')
  return facts
}

export function judgeDatabase(facts: DatabaseFacts): {
  readonly refusals: readonly string[]
  readonly warnings: readonly string[]
} {
  const { role, version } = facts
  const who = `The role "${role}", which answers requests,`
  const refusals = [
    facts.superuser && `${who} is a superuser: nothing would keep practices apart.`,
    facts.bypassesWalls && `${who} has BYPASSRLS: nothing would keep practices apart.`,
    facts.owns !== null && `${who} owns the table ${facts.owns}, and may change its walls.`,
    facts.fsync !== 'on' && off('fsync', 'a power cut could lose or break everything'),
    facts.commit === 'off' && off('synchronous_commit', 'a crash would lose what was saved last'),
    facts.fullPages !== 'on' && off('full_page_writes', 'a power cut could break the data'),
  ]
  const [major = 0, minor = 0] = version.split(/[.\s]/).map(Number)
  const old = major === triedWith.major && minor < triedWith.minor
  const warnings = [
    facts.checksums !== 'on' &&
      'The database has no data checksums: a disk that spoils data would not be noticed. pg_checksums --enable turns them on.',
    old &&
      `PostgreSQL ${version} is older than ${triedWith.major}.${triedWith.minor}: later minor releases fix faults and security holes.`,
  ]
  const said = (line: string | false) => line !== false
  return { refusals: refusals.filter(said), warnings: warnings.filter(said) }
}

const off = (setting: string, what: string) => `The database runs with ${setting}=off: ${what}.`
