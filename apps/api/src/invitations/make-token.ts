import { createHash, randomBytes } from 'node:crypto'

/** What is in the link of an invitation: the practice it is of, and 256 random bits. */
export type NewToken = { readonly token: string; readonly hash: string }

export function newToken(practiceId: string): NewToken {
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex')
  const token = Buffer.concat([practice, randomBytes(32)]).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** Which practice a token is of, and what is kept of it; null for what cannot be one. */
export function readToken(token: string): { practiceId: string; hash: string } | null {
  if (!/^[\w-]{64}$/.test(token)) return null
  const hex = Buffer.from(token, 'base64url').toString('hex')
  const practiceId = hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return { practiceId, hash: hashOf(token) }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
