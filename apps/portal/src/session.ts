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
