import { createHmac, timingSafeEqual } from 'node:crypto'
import { secondStepCookie, sessionCookie } from './create-auth.ts'

/** The session's token from the request's cookies, or null when there is none or its signature is not ours. */
export function sessionToken(cookies: string | undefined, secret: string): string | null {
  return signedCookie(cookies, { name: sessionCookie, secret })
}

/** What stands for somebody whose password was right and whose code is waited for. */
export function secondStepToken(cookies: string | undefined, secret: string): string | null {
  return signedCookie(cookies, { name: secondStepCookie, secret })
}

function signedCookie(
  cookies: string | undefined,
  { name, secret }: { name: string; secret: string },
): string | null {
  const value = cookies
    ?.split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`) || cookie.startsWith(`__Host-${name}=`))
  if (!value) return null
  const signed = decode(value.slice(value.indexOf('=') + 1))
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return null
  const token = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  const ours = createHmac('sha256', secret).update(token).digest()
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
