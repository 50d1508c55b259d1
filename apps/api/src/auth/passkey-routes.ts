import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { COSEALG } from '@simplewebauthn/server/helpers'
import type { Context } from 'hono'
import { z } from 'zod'
import {
  bodyOf,
  type Door,
  endOthers,
  ownWords,
  pleaseSignIn,
  senderOf,
  sessionOf,
  tooMany,
} from './auth-door.ts'
import { claimTry } from './claim-try.ts'
import { deviceWords } from './device-words.ts'
import { openSession } from './open-session.ts'
import {
  credentialIdsOf,
  dropPasskey,
  findPasskey,
  keepChallenge,
  markUsed,
  savePasskey,
  useChallenge,
} from './passkey-store.ts'
import { knowsPassword, Password, wrongPassword } from './password-routes.ts'
import { rememberSignIn } from './sign-in-events.ts'

const WithPassword = z.strictObject({ password: Password })
const Removal = z.strictObject({ id: z.uuid(), password: Password })
/** What a browser makes of a device's answer, without what we do not read; the library looks at it byte by byte. */
function signedWith<Response extends z.ZodType>(response: Response) {
  const signed = {
    id: z.string().max(1400),
    rawId: z.string().max(1400),
    type: z.literal('public-key'),
    response,
    clientExtensionResults: z.object({}),
  }
  return z.strictObject({ signed: z.object(signed) })
}
const bytes = z.string().max(16_000)
const Made = signedWith(
  z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(40)).max(10).exactOptional(),
  }),
)
const Shown = signedWith(
  z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
)

/** A device that checks who holds it, by finger, face or PIN: what it signs is two factors in one. */
const userVerification = 'required'
/** What devices sign with today. */
const supportedAlgorithmIDs = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256]

/** What a device is to sign so that it becomes a passkey of somebody who is signed in and knows the password. */
export async function startPasskey(c: Context, door: Door): Promise<Response> {
  const { db } = door
  const entry = await bodyOf(c, WithPassword)
  if (!entry) return c.json({ message: 'Please send your password.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { userId } = session
  if (!(await knowsPassword(c, door, { userId, password: entry.password })))
    return wrongPassword(c, 'password')
  const [name = '', email = ''] = await ownWords(db, userId)
  const options = await generateRegistrationOptions({
    rpName: 'Healing Touch',
    rpID: hostOf(door),
    userName: email,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(userId)),
    excludeCredentials: (await credentialIdsOf(db, userId)).map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification },
    supportedAlgorithmIDs,
  })
  await keepChallenge(db, options.challenge, userId)
  return c.json({ ok: true, options })
}

/** Keeps the passkey that a device has made. */
export async function addPasskey(c: Context, door: Door): Promise<Response> {
  const { db } = door
  const entry = await bodyOf(c, Made)
  if (!entry) return notReadable(c)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { userId } = session
  const made = await verifyRegistrationResponse({
    response: entry.signed,
    expectedChallenge: (challenge) => useChallenge(db, challenge, userId),
    expectedOrigin: door.publicUrl,
    expectedRPID: hostOf(door),
    requireUserVerification: true,
    supportedAlgorithmIDs,
  }).catch(() => null)
  if (!made?.verified) return notReadable(c)
  const sender = senderOf(c)
  const { credential } = made.registrationInfo
  const name = deviceWords(sender.userAgent)
  if (!(await savePasskey(db, { userId, name, credential }))) return notReadable(c)
  await rememberSignIn(db, 'passkey-added', { userId, sender })
  await endOthers(db, session)
  return c.json({ ok: true })
}

/** Takes a passkey away; what it opened elsewhere ends. */
export async function removePasskey(c: Context, door: Door): Promise<Response> {
  const { db } = door
  const entry = await bodyOf(c, Removal)
  if (!entry) return c.json({ message: 'Please send your password.' }, 400)
  const session = await sessionOf(c, door)
  if (!session) return pleaseSignIn(c)
  const { userId } = session
  const { id, password } = entry
  if (!(await knowsPassword(c, door, { userId, password }))) return wrongPassword(c, 'password')
  // what is gone already is as good as removed
  if (await dropPasskey(db, { id, userId })) {
    await rememberSignIn(db, 'passkey-removed', { userId, sender: senderOf(c) })
    await endOthers(db, session)
  }
  return c.json({ ok: true })
}

/** What a device is to sign so that whoever holds it is signed in; the device knows who that is. */
export async function startPasskeySignIn(c: Context, door: Door): Promise<Response> {
  const { db, secret } = door
  const whose = senderOf(c).address
  if ((await claimTry(db, secret, { of: 'address', whose })) === null) return tooMany(c)
  const options = await generateAuthenticationOptions({ rpID: hostOf(door), userVerification })
  await keepChallenge(db, options.challenge, null)
  return c.json({ ok: true, options })
}

/** Signs in by what a device has signed. */
export async function signInByPasskey(c: Context, door: Door): Promise<Response> {
  const { db, secret } = door
  const entry = await bodyOf(c, Shown)
  if (!entry) return notKnown(c)
  const sender = senderOf(c)
  if ((await claimTry(db, secret, { of: 'address', whose: sender.address })) === null)
    return tooMany(c)
  const passkey = await findPasskey(db, entry.signed.id)
  if (!passkey) return notKnown(c)
  const { id, userId, credential } = passkey
  const shown = await verifyAuthenticationResponse({
    response: entry.signed,
    expectedChallenge: (challenge) => useChallenge(db, challenge, null),
    expectedOrigin: door.publicUrl,
    expectedRPID: hostOf(door),
    credential,
    requireUserVerification: true,
  }).catch(() => null)
  if (!shown?.verified) {
    await rememberSignIn(db, 'passkey-wrong', { userId, sender })
    return notKnown(c)
  }
  await markUsed(db, id, shown.authenticationInfo.newCounter)
  const cookie = await openSession(c, door, { userId, verified: true })
  await rememberSignIn(db, 'signed-in', { userId, sender })
  return c.json({ ok: true }, 200, { 'set-cookie': cookie })
}

function hostOf({ publicUrl }: Door): string {
  return new URL(publicUrl).hostname
}

function notReadable(c: Context): Response {
  return c.json(
    { message: 'Your device made no passkey that we can use. Please try once more.' },
    400,
  )
}

/** In the same words whether the passkey is unknown, too late or signed by another key. */
function notKnown(c: Context): Response {
  const message = 'That passkey does not open an account here. Please sign in with your password.'
  return c.json({ message }, 401)
}
