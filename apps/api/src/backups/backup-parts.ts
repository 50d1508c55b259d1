import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { problem } from '../problem.ts'
import { type Manifest, readManifest } from './backup-manifest.ts'
import { opening } from './sealed-file.ts'

const kinds = { part: 1, data: 2, manifest: 3 } as const
type Kind = keyof typeof kinds
const headBytes = 5

/** A piece of a backup's inside: what it is, how long, and its bytes. */
export function frame(kind: Kind, bytes: Buffer): Buffer {
  const head = Buffer.alloc(headBytes)
  head[0] = kinds[kind]
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

async function* framesOf(
  plain: AsyncIterable<Buffer>,
): AsyncGenerator<{ kind: Kind; bytes: Buffer }> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of plain) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (rest.length >= headBytes) {
      const end = headBytes + rest.readUInt32BE(1)
      if (rest.length < end) break
      const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one] === rest[0])
      if (!kind) throw unreadable()
      yield { kind, bytes: rest.subarray(headBytes, end) }
      rest = rest.subarray(end)
    }
  }
  if (rest.length > 0) throw unreadable()
}

/** Takes one part: called at its beginning, gives what is called for each piece of it and at its end. */
export type TakePart = (name: string) => Promise<{
  readonly take: (bytes: Buffer) => Promise<void>
  readonly end: () => Promise<void>
}>

const takeNothing: TakePart = async () => ({ take: async () => {}, end: async () => {} })

export type FoundPart = { readonly name: string; readonly bytes: number; readonly sha256: string }

/**
 * Reads a backup from its first byte to its last, holds every part against the list of contents, and gives that list.
 * Call it once without `takePart` before anything is done with the parts: they come before anybody knows whether all is well.
 */
export async function readBackup(
  file: string,
  key: Buffer,
  takePart: TakePart = takeNothing,
): Promise<Manifest> {
  return readSealed(file, key, { read: readManifest, takePart })
}

type Reading<Contents> = {
  readonly read: (text: string) => Contents
  readonly takePart?: TakePart
}

/** The same for whatever lists its parts. */
export async function readSealed<Contents extends { readonly parts: readonly FoundPart[] }>(
  file: string,
  key: Buffer,
  { read, takePart = takeNothing }: Reading<Contents>,
): Promise<Contents> {
  const found: FoundPart[] = []
  let contents: Contents | null = null
  await pipeline(createReadStream(file), opening(key), createGunzip(), async (plain) => {
    let open: { name: string; bytes: number; taker: Awaited<ReturnType<TakePart>> } | null = null
    let hash = createHash('sha256')
    const endPart = async () => {
      if (!open) return
      await open.taker.end()
      found.push({ name: open.name, bytes: open.bytes, sha256: hash.digest('hex') })
      open = null
    }
    for await (const { kind, bytes } of framesOf(plain)) {
      if (contents) throw unreadable()
      if (kind === 'data') {
        if (!open) throw unreadable()
        hash.update(bytes)
        open.bytes += bytes.length
        await open.taker.take(bytes)
        continue
      }
      await endPart()
      if (kind === 'manifest') contents = read(bytes.toString())
      else {
        const name = bytes.toString()
        open = { name, bytes: 0, taker: await takePart(name) }
        hash = createHash('sha256')
      }
    }
  })
  return held<Contents>(contents, found)
}

function held<Contents extends { readonly parts: readonly FoundPart[] }>(
  contents: Contents | null,
  found: readonly FoundPart[],
): Contents {
  if (!contents) throw unreadable()
  const listed = contents.parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))
  if (JSON.stringify(listed) !== JSON.stringify(found)) throw unreadable()
  return contents
}

function unreadable(): Error {
  return problem('The contents of this backup do not fit its own list of them. Take another one.')
}
