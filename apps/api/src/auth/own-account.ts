import { z } from 'zod'
import type { Inside } from '../db/enter.ts'
import { endOwnSessions, ownEvents, ownFactor, ownPasskeys, ownSessions } from './store.ts'

const Sessions = z.array(
  z.strictObject({
    id: z.uuid(),
    device: z.string(),
    lastUsedAt: z.string(),
    here: z.boolean(),
  }),
)

export const Account = z.strictObject({
  sessions: Sessions,
  events: z.array(
    z.strictObject({
      id: z.int(),
      at: z.string(),
      what: z.enum([
        'signed-in',
        'signed-out',
        'password-wrong',
        'locked',
        'code-asked',
        'code-wrong',
        'recovery-code-used',
        'password-changed',
        'reset-asked',
        'password-reset',
        'link-asked',
        'factor-added',
        'factor-removed',
        'recovery-codes-renewed',
        'session-ended',
        'passkey-added',
        'passkey-removed',
        'passkey-wrong',
      ]),
      device: z.string(),
      address: z.string().nullable(),
    }),
  ),
  factor: z.strictObject({
    on: z.boolean(),
    required: z.boolean(),
    recoveryCodesLeft: z.int(),
  }),
  passkeys: z.array(
    z.strictObject({
      id: z.uuid(),
      device: z.string(),
      addedAt: z.string(),
      lastUsedAt: z.string().nullable(),
    }),
  ),
})
export type Account = z.infer<typeof Account>

/** One of one's own other sessions by its id, or all of them. */
export const EndSessions = z.strictObject({ id: z.uuid().nullable() })

type Asking = { readonly sessionToken: string | null; readonly asPatient: boolean }

/** One's own account: where one is signed in, what happened at the door, the second factor and the passkeys. */
export async function loadAccount(trx: Inside, asking: Asking): Promise<Account> {
  const whose = { ...asking, sessionToken: asking.sessionToken ?? '' }
  const [sessions, events, factor, passkeys] = await Promise.all([
    ownSessions(trx, whose),
    ownEvents(trx, whose.sessionToken),
    ownFactor(trx, whose),
    ownPasskeys(trx, whose.sessionToken),
  ])
  return { sessions, events, factor, passkeys }
}

/** What is over already, or somebody else's, is as good as ended: the answer is what is left of one's own. */
export async function endSessions(
  trx: Inside,
  { id, ...asking }: Asking & { readonly id: string | null },
): Promise<Account> {
  await endOwnSessions(trx, { sessionToken: asking.sessionToken ?? '', id })
  return loadAccount(trx, asking)
}
