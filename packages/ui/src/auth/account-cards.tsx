import { EventsCard } from './events-card.tsx'
import { FactorCard } from './factor-card.tsx'
import type { AccountCalls, AccountState } from './own-account.ts'
import { PasskeysCard } from './passkeys-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SessionsCard } from './sessions-card.tsx'

type AccountCardsProps = {
  account: AccountState
  zone: string
  calls: AccountCalls
  /** Something has changed that the cards show. */
  onChanged: () => unknown
}

/** One's own account, the same in both apps. */
export function AccountCards({ account, zone, calls, onChanged }: AccountCardsProps) {
  return (
    <div className="flex flex-col gap-5">
      <FactorCard factor={account.factor} calls={calls} onChanged={onChanged} />
      <PasswordCard changePassword={calls.changePassword} onChanged={onChanged} />
      <PasskeysCard passkeys={account.passkeys} zone={zone} calls={calls} onChanged={onChanged} />
      <SessionsCard sessions={account.sessions} zone={zone} endSessions={calls.endSessions} />
      <EventsCard events={account.events} zone={zone} />
    </div>
  )
}
