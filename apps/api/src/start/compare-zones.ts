import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { enterPractice } from '../db/enter.ts'
import { allPractices } from '../people/all-practices.ts'
import { errorCode } from '../problem.ts'

const days = 731
const unknownZone = '22023'

/** Every zone that a practice lives in. */
export async function zonesInUse(db: Kysely<Database>): Promise<readonly string[]> {
  const zones = new Set<string>()
  for (const { id } of await allPractices(db)) {
    const practice = await enterPractice(db, id, (trx) =>
      trx.selectFrom('practice').select('zone').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    zones.add(practice.zone)
  }
  return [...zones].sort()
}

/**
 * Whether this program and the database mean the same by a wall clock: a sentence for each zone where they differ at
 * noon UTC of any day in the two years from `from`. Both bring their own copy of the time zone database.
 */
export async function compareZones(
  db: Kysely<Database>,
  zones: readonly string[],
  from: string,
  ours: (zone: string, at: Temporal.Instant) => number = offsetMinutes,
): Promise<readonly string[]> {
  const start = Temporal.Instant.from(`${from.slice(0, 10)}T12:00:00Z`)
  const instants = Array.from({ length: days }, (_, day) => start.add({ hours: 24 * day }))
  const said: string[] = []
  for (const zone of zones) {
    const theirs = await databaseOffsets(db, zone, start)
    const wrong = instants.filter((at, day) => theirs?.[day] !== ours(zone, at))
    const [first] = wrong
    if (theirs === null) said.push(`The database does not know the time zone ${zone}.`)
    else if (first)
      said.push(
        `This program and the database disagree about the time in ${zone} on ${wrong.length} of the next ${days} days, ` +
          `from ${first.toString().slice(0, 10)}. One of them needs newer time zone data; people see the program's times.`,
      )
  }
  return said
}

function offsetMinutes(zone: string, at: Temporal.Instant): number {
  return Math.round(at.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9)
}

async function databaseOffsets(
  db: Kysely<Database>,
  zone: string,
  start: Temporal.Instant,
): Promise<readonly number[] | null> {
  const answer = await sql<{ minutes: number }>`
    select round(extract(epoch from (at at time zone ${zone}::text) - (at at time zone 'UTC')) / 60)::int as minutes
    from generate_series(0, ${days - 1}::int) as day,
      lateral (select ${start.toString()}::timestamptz + day * interval '24 hours' as at) as instant
    order by day`
    .execute(db)
    .catch((error) => {
      if (errorCode(error) === unknownZone) return null
      throw error
    })
  return answer?.rows.map(({ minutes }) => minutes) ?? null
}
