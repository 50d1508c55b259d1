import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { opening, sealing } from './sealed-file.ts'

const key = randomBytes(32)
const headBytes = 63
const blockBytes = 65_536
const sealedBytes = blockBytes + 16

async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const got: Buffer[] = []
  for await (const piece of pieces) got.push(piece)
  return Buffer.concat(got)
}
const seal = (plain: Buffer) => all(sealing(key)([plain]))
const open = (sealed: Buffer, pieceBytes = sealed.length) =>
  all(opening(key)(cut(sealed, pieceBytes)))

function cut(bytes: Buffer, size: number): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
  return pieces
}

const plain = randomBytes(3 * blockBytes + 100)
const sealed = await seal(plain)
const another = await seal(plain)
const block = (number: number) =>
  sealed.subarray(headBytes + number * sealedBytes, headBytes + (number + 1) * sealedBytes)
const head = sealed.subarray(0, headBytes)

describe('what was sealed does not open', () => {
  const cases: Record<string, Buffer> = {
    'with two blocks in each other’s place': Buffer.concat([
      head,
      block(1),
      block(0),
      block(2),
      block(3),
    ]),
    'with a block twice': Buffer.concat([head, block(0), block(0), block(2), block(3)]),
    'without its first block': Buffer.concat([head, block(1), block(2), block(3)]),
    'without its last block': Buffer.concat([head, block(0), block(1), block(2)]),
    'with nothing but its head': head,
    'with a byte more': Buffer.concat([sealed, Buffer.from([0])]),
    'with the last block of another': Buffer.concat([
      head,
      block(0),
      block(1),
      block(2),
      another.subarray(-116),
    ]),
  }
  test.each(Object.entries(cases))('%s', async (_, bytes) => {
    await expect(open(bytes)).rejects.toThrow('This backup is damaged')
  })

  test('with any of its bytes changed', async () => {
    const small = await seal(Buffer.from('Paula Moreno'))
    for (let at = 0; at < small.length; at += 1) {
      const changed = Buffer.from(small)
      changed[at] = (changed[at] ?? 0) ^ 0x80
      await expect(open(changed)).rejects.toThrow(/damaged|another recovery key|not a backup/)
    }
  })
})

describe('what was sealed', () => {
  test.each([0, 1, blockBytes - 1, blockBytes, blockBytes + 1, 2 * blockBytes])(
    'comes back, %d bytes of it, however it arrives',
    async (size) => {
      const bytes = plain.subarray(0, size)
      const shut = await seal(bytes)
      expect((await open(shut)).equals(bytes)).toBe(true)
      expect((await open(shut, 4_099)).equals(bytes)).toBe(true)
    },
  )

  test('looks different every time', async () => {
    const [one, other] = [await seal(plain), await seal(plain)]
    expect(one.subarray(headBytes).equals(other.subarray(headBytes))).toBe(false)
  })
})
