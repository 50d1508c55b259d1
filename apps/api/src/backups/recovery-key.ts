import { createHash } from 'node:crypto'
import { problem } from '../problem.ts'

/** Without I, L, O and U, which are misread; after Douglas Crockford, crockford.com/base32.html */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyBytes = 32
const keyLetters = Math.ceil((keyBytes * 8) / 5)
const checkLetters = 4

/** A key of 256 bits as somebody can write it down: 14 groups of four, the last of which finds slips of the pen. */
export function writeRecoveryKey(key: Buffer): string {
  const text = spell(key, keyLetters) + checkOf(key)
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** Reads what was written down, in whatever case and spacing; refuses slips of the pen in a sentence. */
export function readRecoveryKey(written: string): Buffer {
  const text = written
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const expected = keyLetters + checkLetters
  if (text.length !== expected || [...text].some((letter) => !letters.includes(letter)))
    throw problem(
      `A recovery key has ${expected / 4} groups of four letters and digits; this one has ${text.length} of ${expected}.`,
    )
  const key = unspell(text.slice(0, keyLetters))
  if (writeRecoveryKey(key).replaceAll('-', '') !== text)
    throw problem('There is a slip in this recovery key: its last group does not fit the others.')
  return key
}

function checkOf(key: Buffer): string {
  return spell(createHash('sha256').update(key).digest(), checkLetters)
}

/** The first bits of the bytes, five to a letter. */
function spell(bytes: Buffer, length: number): string {
  const bits = BigInt(`0x${bytes.toString('hex')}`) << 4n
  const all = BigInt(keyLetters - 1)
  return Array.from({ length }, (_, place) => {
    const letter = (bits >> ((all - BigInt(place)) * 5n)) & 31n
    return letters[Number(letter)]
  }).join('')
}

function unspell(text: string): Buffer {
  const bits = [...text].reduce((sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)), 0n)
  return Buffer.from((bits >> 4n).toString(16).padStart(keyBytes * 2, '0'), 'hex')
}
