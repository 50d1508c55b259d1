import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { here } from './test-browser.ts'

const present = 0b0000_0001
const verified = 0b0000_0100
const withKey = 0b0100_0000

type Way = { origin?: string; host?: string; unverified?: true; counter?: number }

/** A device that keeps one key, in software: what a phone does with a finger on it. */
export function testDevice() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  const key = isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  )

  function said(type: 'webauthn.create' | 'webauthn.get', challenge: string, origin = here) {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  function authenticator(flags: number, { host = 'localhost', unverified, counter = 0 }: Way) {
    const head = Buffer.alloc(5)
    head.writeUInt8(flags | present | (unverified ? 0 : verified))
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([createHash('sha256').update(host).digest(), head])
  }

  const whole = (response: object) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    response,
    clientExtensionResults: {},
  })

  return {
    /** Makes the passkey. */
    make(challenge: string, way: Way = {}) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const authData = Buffer.concat([
        authenticator(withKey, way),
        Buffer.alloc(16),
        length,
        id,
        key,
      ])
      const attestation = isoCBOR.encode(
        new Map<string, string | Map<string, never> | Uint8Array<ArrayBuffer>>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, never>()],
          ['authData', new Uint8Array(authData)],
        ]),
      )
      return whole({
        clientDataJSON: said('webauthn.create', challenge, way.origin).toString('base64url'),
        attestationObject: Buffer.from(attestation).toString('base64url'),
        transports: ['internal'],
      })
    },

    /** Signs with it. */
    show(challenge: string, way: Way = {}) {
      const client = said('webauthn.get', challenge, way.origin)
      const data = authenticator(0, way)
      const signature = sign(
        'sha256',
        Buffer.concat([data, createHash('sha256').update(client).digest()]),
        privateKey,
      )
      return whole({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}
