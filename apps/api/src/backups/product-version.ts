import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

export function productVersion(): string {
  const file = resolve(import.meta.dirname, '../../../../package.json')
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
