import { readFileSync, statSync } from 'node:fs'
import { errorCode, problem } from '../problem.ts'
import { mostBytes } from './read-file.ts'

/** A file's bytes; its kind and size are looked at before it is read, and every refusal is one sentence. */
export function readNamedFile(path: string, name: string): Uint8Array {
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw problem(`"${name}" is a folder. Name the CSV file in it.`)
    if (!found.isFile()) throw problem(`"${name}" is not a file.`)
    if (found.size > mostBytes)
      throw problem(
        `"${name}" is ${Math.round(found.size / 1024 / 1024)} MB; at most 10 MB can be brought along at once. Split it into parts.`,
      )
    return readFileSync(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw problem(`There is no file "${name}" (looked for ${path}).`)
    if (code === 'EACCES' || code === 'EPERM') throw problem(`This user may not read "${name}".`)
    throw error
  }
}
