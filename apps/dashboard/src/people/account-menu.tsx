import { Link, useNavigate } from '@tanstack/react-router'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import KeyRound from 'lucide-react/icons/key-round'
import LogOut from 'lucide-react/icons/log-out'
import UserRound from 'lucide-react/icons/user-round'
import { useId } from 'react'
import { wordRoles } from '../members/role-words.ts'
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
        className="tap flex items-center justify-center gap-3 rounded-lg px-2.5 py-2 text-left hover:bg-sunken xl:justify-start"
      >
        <span
          aria-hidden
          className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent-ink"
        >
          {initials(me.name)}
        </span>
        <span className="sr-only">Account: </span>
        <span className="sr-only min-w-0 xl:not-sr-only">
          <span className="block truncate font-semibold">{me.name}</span>
          <span className="block text-sm text-ink-soft">{wordRoles(me.roles)}</span>
        </span>
      </button>
      <div
        id={id}
        popover="auto"
        className="inset-auto top-16 right-3 m-0 w-64 rounded-xl border border-line bg-raised p-2 text-ink shadow-lg md:top-auto md:right-auto md:bottom-5 md:left-24 xl:bottom-24 xl:left-4"
      >
        <p className="flex items-center gap-3 px-3 py-2">
          <UserRound aria-hidden size={20} className="shrink-0 text-ink-soft" />
          <span className="min-w-0">
            <span className="block font-semibold">{me.name}</span>
            <span className="block text-sm text-ink-soft">{wordRoles(me.roles)}</span>
          </span>
        </p>
        <Link
          to="/account"
          onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
          className="tap flex items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken"
        >
          <KeyRound aria-hidden size={20} className="shrink-0" />
          Your account
        </Link>
        {me.several && (
          <Link
            to="/choose"
            className="tap flex items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken"
          >
            <ArrowLeftRight aria-hidden size={20} className="shrink-0" />
            Another practice
          </Link>
        )}
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

function initials(name: string) {
  const words = name.split(/\s+/)
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('')
}
