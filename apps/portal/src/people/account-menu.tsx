import { Link, useNavigate } from '@tanstack/react-router'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import Eye from 'lucide-react/icons/eye'
import KeyRound from 'lucide-react/icons/key-round'
import LogOut from 'lucide-react/icons/log-out'
import { useId } from 'react'
import { signOut } from '../session.ts'
import { useMe } from './use-me.ts'

export function AccountMenu() {
  const me = useMe()
  const navigate = useNavigate()
  const id = useId()

  async function leave() {
    await signOut()
    await navigate({ to: '/sign-in' })
  }

  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="tap grid place-items-center rounded-full hover:bg-sunken"
      >
        <span
          aria-hidden
          className="grid size-9 place-items-center rounded-full bg-accent-soft font-semibold text-accent-ink"
        >
          {me.name.charAt(0).toUpperCase()}
        </span>
        <span className="sr-only">Account of {me.name}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="inset-auto top-16 right-3 m-0 w-60 rounded-xl border border-line bg-raised p-2 text-ink shadow-lg"
      >
        <p className="px-3 py-2">
          <span className="block text-sm text-ink-soft">
            {me.proxy ? 'You answer for' : 'Signed in as'}
          </span>
          <span className="block font-semibold break-words">{me.name}</span>
          {me.proxy && <span className="block text-sm break-words">as {me.proxy}</span>}
        </p>
        {me.several && (
          <Link
            to="/choose"
            className="tap flex items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken"
          >
            <ArrowLeftRight aria-hidden size={20} className="shrink-0" />
            Somebody else
          </Link>
        )}
        <Link
          to="/record-access"
          onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
          className="tap flex items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken"
        >
          <Eye aria-hidden size={20} className="shrink-0" />
          {me.proxy ? 'Who opened the record' : 'Who opened your record'}
        </Link>
        <Link
          to="/account"
          onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
          className="tap flex items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken"
        >
          <KeyRound aria-hidden size={20} className="shrink-0" />
          Your account
        </Link>
        <button
          type="button"
          onClick={leave}
          className="tap flex w-full items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken"
        >
          <LogOut aria-hidden size={20} className="shrink-0" />
          Sign out
        </button>
      </div>
    </>
  )
}
