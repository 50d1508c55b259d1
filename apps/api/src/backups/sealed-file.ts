import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { problem } from '../problem.ts'

const title = Buffer.from('healing-touch backup 1\n')
const idBytes = 8
const saltBytes = 32
const headBytes = title.length + idBytes + saltBytes
const tagBytes = 16
/** What is encrypted, and authenticated, at once. */
const blockBytes = 64 * 1024

type Bytes = AsyncIterable<Buffer> | Iterable<Buffer>

/**
 * Encrypts a stream with AES-256-GCM, a block at a time, under a key of this file alone (HKDF of `secret` and a random
 * salt). Each block is bound to its place, and the last one to being last: blocks cannot be swapped, repeated, left out
 * or cut off. This is the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár 2015), as in the age file format.
 */
export function sealing(secret: Buffer): (plain: Bytes) => AsyncGenerator<Buffer> {
  return async function* seal(plain) {
    const salt = randomBytes(saltBytes)
    yield Buffer.concat([title, keyId(secret), salt])
    const key = fileKey(secret, salt)
    for await (const { block, place, last } of blocksOf(plain, blockBytes)) {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place, last))
      yield Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()])
    }
  }
}

/** The way back; refuses, in a sentence, another file, another key, and any change since it was sealed. */
export function opening(secret: Buffer): (sealed: Bytes) => AsyncGenerator<Buffer> {
  return async function* open(sealed) {
    const { head, rest } = await splitHead(sealed)
    if (!head.subarray(0, title.length).equals(title))
      throw problem('This is not a backup of Healing Touch, or of a version that is too new.')
    if (head.length < headBytes) throw damaged()
    if (!head.subarray(title.length, title.length + idBytes).equals(keyId(secret)))
      throw problem('This backup was made with another recovery key than the one given.')
    const key = fileKey(secret, head.subarray(title.length + idBytes))
    for await (const { block, place, last } of blocksOf(rest, blockBytes + tagBytes)) {
      if (block.length < tagBytes) throw damaged()
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place, last), {
        authTagLength: tagBytes,
      })
      decipher.setAuthTag(block.subarray(-tagBytes))
      const plain = decipher.update(block.subarray(0, -tagBytes))
      try {
        decipher.final()
      } catch {
        throw damaged()
      }
      yield plain
    }
  }
}

function damaged(): Error {
  return problem(
    'This backup is damaged: it was changed or cut off after it was made. Nothing was restored; take another one.',
  )
}

function fileKey(secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, title, 32))
}

/** Tells keys apart and says nothing about them. */
function keyId(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'which key', idBytes))
}

function nonceOf(place: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(place, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** All blocks but the last are of that size; only the last of nothing at all is empty. */
async function* blocksOf(bytes: Bytes, size: number) {
  let rest: Buffer = Buffer.alloc(0)
  let place = 0
  for await (const piece of bytes) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (rest.length > size) {
      yield { block: rest.subarray(0, size), place, last: false }
      rest = rest.subarray(size)
      place += 1
    }
  }
  yield { block: rest, place, last: true }
}

async function splitHead(bytes: Bytes): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  const pieces = piecesOf(bytes)
  let start: Buffer = Buffer.alloc(0)
  while (start.length < headBytes) {
    const next = await pieces.next()
    if (next.done) break
    start = Buffer.concat([start, next.value])
  }
  async function* rest() {
    yield start.subarray(headBytes)
    yield* pieces
  }
  return { head: start.subarray(0, headBytes), rest: rest() }
}

async function* piecesOf(bytes: Bytes): AsyncGenerator<Buffer> {
  yield* bytes
}
