import type { BlockList } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { proxyList } from './client-address.ts'
import {
  hourOrOff,
  isOrigin,
  keepNewest,
  port,
  saysHowItTravels,
  sender,
  url,
  yesOrNo,
} from './env-values.ts'
import { flagOf, isPrivate, type Name, names } from './env-variables.ts'
import { problem } from './problem.ts'

export type Env = {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly publicUrl: string
  /** In front of this process: whose word on a client's address is believed. */
  readonly proxies: BlockList
  readonly secret: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
  readonly demo: boolean
  readonly backups: BackupEnv
}

export type BackupEnv = {
  readonly folder: string
  /** Of the server's own clock; null when it shall make none by itself. */
  readonly hour: number | null
  /** How many days, weeks and months keep their newest. */
  readonly keep: { readonly days: number; readonly weeks: number; readonly months: number }
  /** As somebody wrote it down; null for the one in the data folder. */
  readonly key: string | null
}

/** What commands beside the server need. */
export type CommandEnv = Pick<Env, 'databaseUrl' | 'dataFolder' | 'backups'>

const repositoryFolder = resolve(import.meta.dirname, '../../..')

const shape = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
    .default('localhost'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/database',
  ).refine(
    saysHowItTravels,
    'leads to another machine and must say how it is encrypted: ?sslmode=verify-full, or ?sslmode=disable where nobody can listen',
  ),
  DATA_DIR: z
    .string()
    .transform((folder) => resolve(folder))
    .default(resolve(repositoryFolder, '.data')),
  PUBLIC_URL: url(['http:', 'https:'], 'https://practice.example').refine(
    isOrigin,
    'must be an address without a path, like https://practice.example',
  ),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text, issues) => {
      const list = proxyList(text.split(/[\s,]+/).filter(Boolean))
      if (list) return list
      issues.addIssue('must be addresses or ranges with commas between, like 10.0.0.0/8, 192.0.2.7')
      return z.NEVER
    }),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example:465'),
  MAIL_FROM: sender.optional(),
  DEMO: yesOrNo.optional(),
  BACKUP_DIR: z
    .string()
    .transform((folder) => resolve(folder))
    .optional(),
  BACKUP_HOUR: hourOrOff.default(2),
  BACKUP_KEEP: keepNewest.default({ days: 7, weeks: 4, months: 12 }),
  BACKUP_KEY: z.string().optional(),
} satisfies Record<Name, z.ZodType>)

const commandShape = shape.pick({
  ...{ DATABASE_URL: true, DATA_DIR: true, BACKUP_DIR: true, BACKUP_HOUR: true, BACKUP_KEEP: true },
  BACKUP_KEY: true,
})

/**
 * Reads the configuration, once: the command line (`--port 3001`) wins over the environment (`PORT=3001`), and a
 * blank value counts as absent. Throws a problem with one sentence for each value that cannot be used.
 */
export function readEnv(
  source: Record<string, string | undefined> = process.env,
  argv: readonly string[] = process.argv.slice(2),
): Env {
  const given = { ...source, ...readFlags(argv) }
  const values = Object.fromEntries(names.map((name) => [name, given[name]?.trim() || undefined]))
  const read = shape.safeParse(values)
  if (!read.success) {
    throw problem(read.error.issues.map((issue) => sentence(issue, values)).join('\n'))
  }
  const { PORT, DATABASE_URL, AUTH_SECRET } = read.data
  if (DATABASE_URL && !AUTH_SECRET) {
    throw problem(
      'AUTH_SECRET is required with DATABASE_URL, the same for every process. ' +
        'This makes one: openssl rand -base64 32',
    )
  }
  return {
    port: PORT,
    host: read.data.HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: read.data.DATA_DIR,
    publicUrl: new URL(read.data.PUBLIC_URL ?? `http://localhost:${PORT}`).origin,
    proxies: read.data.TRUSTED_PROXIES,
    secret: AUTH_SECRET ?? null,
    smtpUrl: read.data.SMTP_URL ?? null,
    mailFrom: read.data.MAIL_FROM ?? null,
    demo: read.data.DEMO ?? !DATABASE_URL,
    backups: backupsOf(read.data),
  }
}

/** The part of the configuration that finds the database and its backups, for commands that serve nobody. */
export function readDatabaseEnv(
  source: Record<string, string | undefined> = process.env,
): CommandEnv {
  const values = Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]))
  const read = commandShape.safeParse(values)
  if (!read.success)
    throw problem(read.error.issues.map((issue) => sentence(issue, values)).join('\n'))
  const { DATABASE_URL, DATA_DIR } = read.data
  return {
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: DATA_DIR,
    backups: backupsOf(read.data),
  }
}

function backupsOf({
  DATA_DIR,
  BACKUP_DIR,
  BACKUP_HOUR,
  BACKUP_KEEP,
  BACKUP_KEY,
}: z.infer<typeof commandShape>) {
  return {
    folder: BACKUP_DIR ?? resolve(DATA_DIR, 'backups'),
    hour: BACKUP_HOUR,
    keep: BACKUP_KEEP,
    key: BACKUP_KEY ?? null,
  }
}

/** The same configuration for a command that the server starts. */
export function commandSource({ dataFolder, backups }: CommandEnv): NodeJS.ProcessEnv {
  const { days, weeks, months } = backups.keep
  return {
    ...process.env,
    DATA_DIR: dataFolder,
    BACKUP_DIR: backups.folder,
    BACKUP_HOUR: `${backups.hour ?? 'off'}`,
    BACKUP_KEEP: `${days},${weeks},${months}`,
  }
}

/** Where the person stands who typed a command: pnpm runs scripts from the repository and says so beside. */
export function callersFolder(source: Record<string, string | undefined> = process.env): string {
  return source.INIT_CWD ?? process.cwd()
}

/** A server for the tests to make databases on, instead of an embedded one that they start. */
export function testServerUrl(source: Record<string, string | undefined> = process.env) {
  return source.DATABASE_URL_TEST || null
}

export function wantsHelp(argv: readonly string[] = process.argv.slice(2)): boolean {
  return argv.includes('--help') || argv.includes('-h')
}

function readFlags(argv: readonly string[]): Record<string, string> {
  const args = argv.filter((word) => word !== '--')
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: Object.fromEntries(
      names.filter((name) => !isPrivate(name)).map((name) => [flagOf(name), { type: 'string' }]),
    ),
  })
  const [stray] = positionals
  if (stray !== undefined)
    throw problem(`"${stray}" means nothing here. --help lists what there is.`)
  const found: Record<string, string> = {}
  for (const [flag, value] of Object.entries(values)) {
    const name = names.find((known) => flagOf(known) === flag)
    if (!name) throw problem(`There is no option --${flag}. --help lists what there is.`)
    if (isPrivate(name)) {
      throw problem(`${name} is a secret: give it in the environment, where others cannot see it.`)
    }
    if (typeof value !== 'string') throw problem(`--${flag} needs a value after it.`)
    found[name] = value
  }
  return found
}

function sentence(issue: z.core.$ZodIssue, values: Record<string, string | undefined>): string {
  const name = names.find((known) => known === issue.path[0])
  if (!name) return `${issue.message}.`
  return isPrivate(name)
    ? `${name} ${issue.message}.`
    : `${name} ${issue.message}, not "${values[name]}".`
}
