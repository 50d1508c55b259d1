import { z } from 'zod'
import { problem } from '../problem.ts'

/** Of the parts and what is said about them; a change that older versions cannot read counts up. */
const format = 1

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const Manifest = z.strictObject({
  format: z.literal(format),
  /** The version of Healing Touch that wrote it. */
  product: z.string(),
  server: z.string(),
  /** The one instant that everything in it was read at. */
  at: z.iso.datetime(),
  /** The schema it was read from. */
  migrations: z.array(z.string()),
  /** In an order in which every row comes after those it refers to. */
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int().nonnegative(),
    }),
  ),
  /** Where every practice's chain of entries ended. */
  heads: z.array(
    z.strictObject({
      practice: z.uuid(),
      seq: z.int().nonnegative(),
      hash: Sha256.or(z.literal('')),
    }),
  ),
  /** What it is made of: the rows of one table (of one practice, where the table has such), or a file. */
  parts: z.array(
    z.strictObject({
      name: z.string(),
      bytes: z.int().nonnegative(),
      rows: z.int().nonnegative(),
      sha256: Sha256,
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>
export const manifestFormat = format

export function readManifest(text: string): Manifest {
  const parsed: unknown = JSON.parse(text)
  const named = z.object({ format: z.int(), product: z.string() }).safeParse(parsed)
  if (named.success && named.data.format > format)
    throw problem(
      `This backup was written by a newer Healing Touch (${named.data.product}). Restore it with that version.`,
    )
  const read = Manifest.safeParse(parsed)
  if (!read.success)
    throw problem('The list of contents of this backup cannot be read.', read.error)
  return read.data
}

export function rowsOf({ tables }: Manifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}
