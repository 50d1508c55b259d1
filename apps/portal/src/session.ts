import { queryClient } from './api.ts'

export type SignInAnswer = { ok: true } | { ok: false; message: string }

/** Signs in with e-mail and password; the session lives in a cookie that scripts cannot read. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const answer = await post('/api/auth/sign-in/email', { email, password })
  if (!answer)
    return {
      ok: false,
      message: "We can't reach Healing Touch right now. Check your connection and try again.",
    }
  if (answer.ok) return { ok: true }
  if (answer.status === 429)
    return { ok: false, message: 'Too many tries. Please wait a minute and try again.' }
  if (answer.status >= 500)
    return { ok: false, message: 'Something went wrong on our side. Please try again.' }
  return {
    ok: false,
    message: 'That e-mail and password do not belong together. Check both and try again.',
  }
}

export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {})
  queryClient.clear()
}

/** Whether somebody is signed in at all, patient or not; false when that cannot be told. */
export async function isAnybodySignedIn(): Promise<boolean> {
  try {
    const answer = await fetch('/api/auth/get-session')
    return answer.ok && (await answer.json()) !== null
  } catch {
    return false
  }
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
