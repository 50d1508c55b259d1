import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { eraseDue } from './erase-due.ts'
import { tidyAccounts } from './tidy-accounts.ts'

const hourMs = 60 * 60_000

/** Every hour, deletes what is outdated: see `tidyAccounts` and `eraseDue`. Gives what stops it. */
export function keepTidying(
  db: Kysely<Database>,
  onError: (error: unknown) => void,
  everyMs = hourMs,
): () => Promise<void> {
  let running: Promise<void> | null = null
  async function tidy() {
    await tidyAccounts(db).catch(onError)
    await eraseDue(db, onError).catch(onError)
    running = null
  }
  const looking = setInterval(() => {
    running ??= tidy()
  }, everyMs)
  return async () => {
    clearInterval(looking)
    await running
  }
}
