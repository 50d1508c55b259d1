import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandEnv } from '../env.ts'
import { problem } from '../problem.ts'
import { keepSecret } from '../start/keep-secret.ts'
import { readRecoveryKey } from './recovery-key.ts'

const keyFile = (dataFolder: string) => join(dataFolder, 'backup-key')
const bytesOf = (text: string) => Buffer.from(text.trim(), 'base64url')

/** The key that this server's backups are sealed with: the one it was given, else one that is made once. */
export function sealingKey({ dataFolder, backups }: CommandEnv): Buffer {
  if (backups.key !== null) return readRecoveryKey(backups.key)
  mkdirSync(dataFolder, { recursive: true })
  return bytesOf(keepSecret(keyFile(dataFolder)))
}

/** The key to open backups with, of which none is made. */
export function openingKey({ dataFolder, backups }: CommandEnv): Buffer {
  if (backups.key !== null) return readRecoveryKey(backups.key)
  if (existsSync(keyFile(dataFolder))) return bytesOf(readFileSync(keyFile(dataFolder), 'utf8'))
  throw problem(
    'The recovery key is needed to open a backup. Give it in the environment, as it was written down: ' +
      'BACKUP_KEY="…" npx --yes pnpm run restore …',
  )
}

/** What is restored goes on with the key that was written down. */
export function keepKey(dataFolder: string, key: Buffer): void {
  if (existsSync(keyFile(dataFolder))) return
  writeFileSync(keyFile(dataFolder), key.toString('base64url'), { mode: 0o600 })
}
