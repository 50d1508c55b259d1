import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { errorCode } from '../problem.ts'

/** A random secret of 256 bits, made on the first call and kept in that file for its owner's eyes only. */
export function keepSecret(file: string): string {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, randomSecret(), { mode: 0o600 })
  try {
    // A link appears whole or not at all, and never over another process's secret.
    linkSync(mine, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(mine)
  }
  return readFileSync(file, 'utf8')
}

export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}
