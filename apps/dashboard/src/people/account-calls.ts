import type { AccountCalls, NewCodes, NewFactor } from '@healing-touch/ui/auth/own-account.ts'
import { addPasskey } from '@healing-touch/ui/auth/passkey.ts'
import { askDoor } from '../session.ts'

/** How one's own account is changed where signing in is. */
export const accountCalls: Omit<AccountCalls, 'endSessions'> = {
  changePassword: (present, next) => askDoor('change-password', { present, next }),
  addFactor: (password) => askDoor<NewFactor>('second-factor/add', { password }),
  showCode: (code) => askDoor('second-factor/show', { code }),
  removeFactor: (password, code) => askDoor('second-factor/remove', { password, code }),
  renewRecoveryCodes: (password, code) =>
    askDoor<NewCodes>('second-factor/recovery-codes', { password, code }),
  addPasskey: (password) => addPasskey(askDoor, password),
  removePasskey: (id, password) => askDoor('passkeys/remove', { id, password }),
}
