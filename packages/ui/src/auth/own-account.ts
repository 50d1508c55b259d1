/** What a person sees of their own account; the API answers it. */
export type AccountState = {
  readonly sessions: readonly {
    readonly id: string
    /** "Safari on an iPhone". */
    readonly device: string
    readonly lastUsedAt: string
    readonly here: boolean
  }[]
  readonly events: readonly {
    readonly id: number
    readonly at: string
    readonly what: keyof typeof eventWords
    readonly device: string
    readonly address: string | null
  }[]
  readonly factor: {
    readonly on: boolean
    readonly required: boolean
    readonly recoveryCodesLeft: number
  }
  readonly passkeys: readonly {
    readonly id: string
    /** The one it was made on: "Safari on an iPhone". */
    readonly device: string
    readonly addedAt: string
    readonly lastUsedAt: string | null
  }[]
}

/** What was not done, in words, and at which field. */
export type Refused = {
  readonly ok: false
  readonly message: string
  readonly field?: string | undefined
  /** The sign-in it belongs to is over. */
  readonly again?: boolean | undefined
}
export type Done = { readonly ok: true }
/** Asks an address of signing in, by its path; see `askDoor` of the apps. */
export type AskDoor = <Answer extends Done>(path: string, body: object) => Promise<Answer | Refused>
export type NewFactor = Done & { readonly uri: string; readonly recoveryCodes: readonly string[] }
export type NewCodes = Done & { readonly recoveryCodes: readonly string[] }

/** How an app changes the account; each answers in words what was refused. */
export type AccountCalls = {
  readonly changePassword: (present: string, next: string) => Promise<Done | Refused>
  readonly addFactor: (password: string) => Promise<NewFactor | Refused>
  readonly showCode: (code: string) => Promise<Done | Refused>
  readonly removeFactor: (password: string, code: string) => Promise<Done | Refused>
  readonly renewRecoveryCodes: (password: string, code: string) => Promise<NewCodes | Refused>
  readonly addPasskey: (password: string) => Promise<Done | Refused>
  readonly removePasskey: (id: string, password: string) => Promise<Done | Refused>
  /** One of one's own sessions by its id, or all but this one. */
  readonly endSessions: (id: string | null) => Promise<Done | Refused>
}

export const eventWords = {
  'signed-in': 'Signed in',
  'signed-out': 'Signed out',
  'password-wrong': 'Wrong password',
  locked: 'Refused after too many wrong tries',
  'code-asked': 'Right password, code asked for',
  'code-wrong': 'Wrong code',
  'recovery-code-used': 'Recovery code used',
  'password-changed': 'Password changed',
  'reset-asked': 'Asked for a new password by mail',
  'password-reset': 'New password set by mail',
  'link-asked': 'Asked for a link to sign in',
  'factor-added': 'Authenticator app set up',
  'factor-removed': 'Authenticator app removed',
  'recovery-codes-renewed': 'New recovery codes made',
  'session-ended': 'Session ended from another device',
  'passkey-added': 'Passkey added',
  'passkey-removed': 'Passkey removed',
  'passkey-wrong': 'Passkey refused',
} as const

/** Those that somebody should look at who does not remember doing them. */
export const worrying: ReadonlySet<keyof typeof eventWords> = new Set([
  'password-wrong',
  'locked',
  'code-wrong',
  'passkey-wrong',
])
