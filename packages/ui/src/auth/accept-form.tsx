import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../button.tsx'
import { cardClass } from '../card.tsx'
import { PasswordField } from '../password-field.tsx'
import { TextField } from '../text-field.tsx'
import type { AskDoor, Done, Refused } from './own-account.ts'
import { gap, typedIn, useAfterHash, useAsking } from './use-asking.ts'

type Invited = Done & {
  readonly practice: string
  readonly name: string
  readonly email: string
  readonly hasAccount: boolean
}

type AcceptProps = {
  askDoor: AskDoor
  /** With what signs in now. */
  onAccepted: (email: string, password: string) => unknown
  /** Leads on from an invitation that opens nothing. */
  signIn: ReactNode
}

/** What an invitation is to, and the way in. The secret stands after the #, where no server and no log sees it. */
export function AcceptInvitation({ askDoor, onAccepted, signIn }: AcceptProps) {
  const token = useAfterHash()
  const [found, setFound] = useState<Invited | Refused | null>(null)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let gone = false
    void askDoor<Invited>('invitations/look', { token }).then((answer) => {
      if (!gone) setFound(answer)
    })
    return () => {
      gone = true
    }
  }, [askDoor, token, tries])

  if (!found) return <p className="text-ink-soft">Opening your invitation…</p>
  if (!found.ok)
    return (
      <>
        <h1 className="text-3xl" tabIndex={-1}>
          {found.again ? 'This invitation is over' : 'Just a moment'}
        </h1>
        <p role="alert">{found.message}</p>
        {found.again ? (
          signIn
        ) : (
          <Button className="self-start" onClick={() => setTries(tries + 1)}>
            Try again
          </Button>
        )}
      </>
    )
  return (
    <>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          {found.practice} invites you
        </h1>
        <p className="mt-2 text-ink-soft">
          {found.hasAccount
            ? `You have an account already, with ${found.email}. Its password is all we need.`
            : `Choose a password, and the door opens. You sign in with ${found.email}.`}
        </p>
      </div>
      <AcceptForm invited={found} token={token} askDoor={askDoor} onAccepted={onAccepted} />
    </>
  )
}

type FormProps = Omit<AcceptProps, 'signIn'> & { invited: Invited; token: string }

function AcceptForm({ invited, token, askDoor, onAccepted }: FormProps) {
  const [name, setName] = useState(invited.name)
  const password = useRef('')
  const { busy, submit, at, rest } = useAsking<Done>(
    async (form) => {
      const typed = typedIn(form, 'password')
      password.current = typed
      if (name.trim() === '') return gap('name', 'Please type your name.')
      if (typed === '') return gap('password', 'Please type a password.')
      return askDoor('invitations/accept', { token, name, password: typed })
    },
    () => onAccepted(invited.email, password.current),
  )
  return (
    <form noValidate onSubmit={submit} className={cardClass({ className: 'flex flex-col gap-5' })}>
      {/* for password managers */}
      <input type="hidden" autoComplete="username" value={invited.email} readOnly />
      {!invited.hasAccount && (
        <TextField
          label="Your name"
          name="name"
          autoComplete="name"
          value={name}
          onValue={setName}
          error={at('name')}
        />
      )}
      {invited.hasAccount ? (
        <PasswordField label="Password" error={at('password')} />
      ) : (
        <PasswordField
          label="Password"
          autoComplete="new-password"
          hint="At least 12 characters. Four words that have nothing to do with each other are easy to remember."
          error={at('password')}
        />
      )}
      <div role="alert" className="empty:hidden">
        {rest && <p className="font-medium text-danger-ink">{rest}</p>}
      </div>
      <Button type="submit" tone="primary" size="large" wide busy={busy}>
        Accept
      </Button>
    </form>
  )
}
