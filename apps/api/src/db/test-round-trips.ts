import pg from 'pg'
import { vi } from 'vitest'

/**
 * Counts how often somebody waits for PostgreSQL while `work` runs: a statement that is sent after an answer came opens
 * a new round trip, one that is sent before any came travels with those before it. A COMMIT that nobody waits for is
 * none. For one request at a time.
 */
export async function roundTrips<Result>(work: () => Promise<Result>) {
  const query = pg.Client.prototype.query
  const trips: string[][] = []
  let answered = true
  let waiting = 0
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...sent: unknown[]
  ) {
    const [what] = sent
    if (answered) trips.push([])
    trips.at(-1)?.push(typeof what === 'string' ? what : String((what as pg.QueryConfig).text))
    answered = false
    waiting += 1
    const answer = Reflect.apply(query, this, sent)
    const heard = () => {
      answered = true
      waiting -= 1
    }
    answer.then(heard, heard)
    return answer
  })
  try {
    const result = await work()
    return { result, trips: waiting > 0 ? trips.slice(0, -1) : trips }
  } finally {
    spy.mockRestore()
  }
}
