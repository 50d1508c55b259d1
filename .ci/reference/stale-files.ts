import { globSync, readFileSync } from 'node:fs'

/** The files of the folder that are missing, differ or have no page any more. */
export function staleFiles(folder: string, pages: ReadonlyMap<string, string>): string[] {
  const written = globSync('**/*.md', { cwd: folder })
  return [...new Set([...pages.keys(), ...written])]
    .filter(
      (file) =>
        !written.includes(file) || readFileSync(`${folder}/${file}`, 'utf8') !== pages.get(file),
    )
    .toSorted()
}
