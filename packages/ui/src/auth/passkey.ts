import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import type { AskDoor, Done, Refused } from './own-account.ts'

type Signed = RegistrationResponseJSON | AuthenticationResponseJSON

/** Whether this browser can keep passkeys at all. */
export function knowsPasskeys(): boolean {
  return typeof window !== 'undefined' && 'PublicKeyCredential' in window
}

/** Has the device make a passkey for whoever is signed in and knows the password. */
export async function addPasskey(ask: AskDoor, password: string): Promise<Done | Refused> {
  const asked = await ask<Done & { options: PublicKeyCredentialCreationOptionsJSON }>(
    'passkeys/start',
    { password },
  )
  if (!asked.ok) return asked
  const { startRegistration } = await import('@simplewebauthn/browser')
  return answered(ask, 'passkeys/add', () => startRegistration({ optionsJSON: asked.options }))
}

/** Has the device show a passkey, whoever's it is. */
export async function signInWithPasskey(ask: AskDoor): Promise<Done | Refused> {
  const asked = await ask<Done & { options: PublicKeyCredentialRequestOptionsJSON }>(
    'sign-in/passkey/start',
    {},
  )
  if (!asked.ok) return asked
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return answered(ask, 'sign-in/passkey', () => startAuthentication({ optionsJSON: asked.options }))
}

async function answered(
  ask: AskDoor,
  path: string,
  sign: () => Promise<Signed>,
): Promise<Done | Refused> {
  try {
    return await ask<Done>(path, { signed: await sign() })
  } catch (error) {
    return { ok: false, message: notSigned(error) }
  }
}

/** Browsers name what went wrong; most of it is somebody who thought better of it. */
function notSigned(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'This device already has a passkey for your account.'
  if (name === 'NotAllowedError' || name === 'AbortError')
    return 'No passkey was used. Try again, or go on with your password.'
  return "This device can't use a passkey here. Your password works as before."
}
