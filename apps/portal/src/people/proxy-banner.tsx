import { Link } from '@tanstack/react-router'
import Users from 'lucide-react/icons/users'
import { useMe } from './use-me.ts'

/** Whose answers these are, on every screen: who acts for somebody never answers for the wrong one. */
export function ProxyBanner() {
  const { name, proxy, several } = useMe()
  if (!proxy) return null
  return (
    <aside
      aria-label="Who this is for"
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 bg-accent-soft px-4 py-2 text-sm font-medium text-accent-ink print:hidden"
    >
      <Users aria-hidden size={18} className="shrink-0" />
      <p>
        You are here for <strong className="font-bold break-words">{name}</strong>: answer as they
        would.
      </p>
      {several && (
        <Link to="/choose" className="underline">
          Change
        </Link>
      )}
    </aside>
  )
}
