import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type CommandEnv, callersFolder, readDatabaseEnv } from '../env.ts'
import { errorCode, isProblem, problem } from '../problem.ts'
import { createFailures } from '../start/failures.ts'
import { sealingKey } from './keep-key.ts'
import { makeBackup } from './make-backup.ts'
import { writeRecoveryKey } from './recovery-key.ts'
import { wordBytes, wordRows } from './word-drill.ts'

export type Terminal = {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

export const backupHelp = `Writes everything that is kept into one encrypted file, and restores that beside to see that it can be.

  npx --yes pnpm run backup [--to FOLDER]

  --to        another folder than BACKUP_DIR
  --show-key  prints the recovery key, without which no backup opens: write it down, and keep it elsewhere
  --help      this

The product may run meanwhile. DATABASE_URL, DATA_DIR and BACKUP_DIR say where everything is, as for starting.
It ends with 0 when the backup was made and restores, 1 when not, 2 when the command was not understood.`

const options = {
  to: { type: 'string' },
  'show-key': { type: 'boolean' },
  scheduled: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** The whole command; gives its exit code, and says everything that goes wrong in a sentence. */
export async function backupCommand(
  argv: readonly string[],
  { say, complain }: Terminal,
): Promise<number> {
  return explained(complain, async (env) => {
    const flags = parsed(argv, options)
    if (flags.help) {
      say(backupHelp)
      return 0
    }
    if (flags['show-key']) {
      say(writeRecoveryKey(sealingKey(env)))
      return 0
    }
    const to = flags.to === undefined ? {} : { to: resolve(callersFolder(), flags.to) }
    const made = await makeBackup({ env, ...to, scheduled: flags.scheduled === true })
    if (!made) return 0
    const { written, drill, gone } = made
    say(`${written.file} (${wordBytes(written.bytes)})`)
    for (const sentence of drill.problems) complain(sentence)
    if (drill.problems.length > 0) return 1
    say(`Restored beside and checked: ${wordRows(drill)}.`)
    if (gone > 0) say(`${gone} older ${gone === 1 ? 'one' : 'ones'} removed.`)
    say('Without the recovery key it does not open. Write that down: … run backup --show-key')
    return 0
  })
}

/** Flags, or a refusal that exits with 2. */
export function parsed<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  argv: readonly string[],
  flags: Options,
) {
  try {
    const args = argv.filter((word) => word !== '--')
    return parseArgs({ args, options: flags as NonNullable<Options> }).values
  } catch (error) {
    if (!errorCode(error)?.startsWith('ERR_PARSE_ARGS')) throw error
    const said = error instanceof Error ? error.message.split('. ')[0] : ''
    throw problem(`${said}. --help lists what there is.`, notUnderstood)
  }
}

const notUnderstood = Symbol('not understood')

/** Runs a command, says what goes wrong, and gives the exit code. */
export async function explained(
  complain: Terminal['complain'],
  work: (env: CommandEnv) => Promise<number>,
): Promise<number> {
  try {
    const env = readDatabaseEnv()
    try {
      return await work(env)
    } catch (error) {
      if (isProblem(error) && error.cause === notUnderstood) {
        complain(error.message)
        return 2
      }
      createFailures(env.dataFolder, complain).explain(error)
    }
  } catch (error) {
    createFailures('.data', complain).explain(error)
  }
  return 1
}
