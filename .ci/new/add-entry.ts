import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { addLine } from './add-line.ts'
import { isKind, kinds } from './kinds.ts'
import { nameEntry } from './name-entry.ts'

export type Added = { readonly files: readonly string[] } | { readonly refusal: string }

/** Writes a new entry's file, its line in the catalogue and its test under `root`; refuses with a sentence and writes nothing. */
export function addEntry(root: string, kind: string, name: string): Added {
  if (!isKind(kind))
    return {
      refusal: `"${kind}" is not in a catalogue: choose one of ${Object.keys(kinds).join(', ')}.`,
    }
  const names = nameEntry(name)
  if ('refusal' in names) return names
  const { noun, entry, test } = kinds[kind]
  const folder = `packages/domain/src/${noun}`
  const file = `${folder}/catalogue/${names.id}.ts`
  const beside = `${folder}/catalogue/${names.id}.test.ts`
  const catalogue = `${folder}/catalogue.ts`
  const lines = addLine(readFileSync(`${root}/${catalogue}`, 'utf8'), names)
  if (lines === null || existsSync(`${root}/${file}`) || existsSync(`${root}/${beside}`))
    return {
      refusal: `The ${kind} ${names.id} exists already: look in ${folder}/catalogue.`,
    }
  writeFileSync(`${root}/${file}`, entry(names))
  writeFileSync(`${root}/${beside}`, test(names))
  writeFileSync(`${root}/${catalogue}`, lines)
  return { files: [file, beside, catalogue] }
}
