import type { Done, Refused } from '@healing-touch/ui/auth/own-account.ts'
import { acting, queryClient } from './api.ts'

type SignedIn = Done & { readonly codeAsked?: boolean }

/** Signs in with e-mail and password; the session lives in a cookie that scripts cannot read. */
export function signIn(email: string, password: string): Promise<SignedIn | Refused> {
  return askDoor('sign-in/email', { email, password })
}

/** Signs in by a link from a mail. */
export function signInByLink(token: string): Promise<SignedIn | Refused> {
  return askDoor('sign-in/link', { token })
}

export async function signOut(): Promise<void> {
  await askDoor('sign-out', {})
  acting.become(null)
  queryClient.clear()
}

/** Asks what has to do with signing in, which answers in words and sets the cookie. */
export async function askDoor<Answer extends Done>(
  path: string,
  body: object,
  more: Record<string, string> = {},
): Promise<Answer | Refused> {
  try {
    const answer = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
    const said = (await answer.json()) as Answer & Partial<Refused>
    if (answer.ok) return said
    const { message = 'Something went wrong on our side. Please try again.', field, again } = said
    return { ok: false, message, field, again }
  } catch {
    const message =
      "We can't reach Healing Touch right now. Check your connection and please try again."
    return { ok: false, message }
  }
}
