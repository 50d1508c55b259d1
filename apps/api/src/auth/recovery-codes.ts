import { createHmac, randomInt } from 'node:crypto'
import { z } from 'zod'

// without those that are taken for one another on paper
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const howMany = 10
const length = 12

/** Ten codes of 59 bits, as they are shown once: abcd-efgh-jkmn. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () =>
    Array.from({ length }, () => letters[randomInt(letters.length)])
      .join('')
      .replace(/^(.{4})(.{4})/, '$1-$2-'),
  )
}

const mark = 'kept:'

/** What is kept of a code, however it was typed. */
export function keptRecoveryCode(secret: string, code: string): string {
  const typed = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return mark + createHmac('sha256', secret).update(`recovery code ${typed}`).digest('base64url')
}

/**
 * better-auth keeps the codes through this pair: nothing of them is kept but hashes. It hands back what it read to be
 * kept again without the code that was used, so what is a hash already stays as it is.
 */
export function recoveryCodeKeeper(secret: string) {
  return {
    encrypt: async (codes: string) =>
      JSON.stringify(
        z
          .array(z.string())
          .parse(JSON.parse(codes))
          .map((code) => (code.startsWith(mark) ? code : keptRecoveryCode(secret, code))),
      ),
    decrypt: async (kept: string) => kept,
  }
}
