import { z } from 'zod'

/** The id of an entry that a practice added, such as "own-hot-stones": no built-in one begins like that. */
export const OwnId = z
  .string()
  .max(80)
  .regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/, 'must begin with "own-", such as "own-hot-stones"')

/** "own-hot-stones" from "Hot stones!"; a number behind it where that is taken already. */
export function ownIdOf(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  const id = `own-${plain || 'entry'}`
  if (!taken.includes(id)) return id
  let number = 2
  while (taken.includes(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
