import ChevronRight from 'lucide-react/icons/chevron-right'
import { type ReactNode, useEffect, useState } from 'react'
import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { cardClass } from '../card.tsx'
import { Loading } from '../status.tsx'
import type { AskDoor, Done, Refused } from './own-account.ts'

type Access = {
  readonly id: string
  readonly practice: string
  readonly name: string
  readonly byProxy: boolean
}
type Found = Done & { readonly accesses: readonly Access[] }

type AccessChoiceProps = {
  askDoor: AskDoor
  door: 'portal' | 'dashboard'
  title: string
  onChosen: (id: string) => unknown
  /** For a login that may act as nobody any more. */
  none: ReactNode
  /** Leads to signing in as somebody else. */
  signIn: ReactNode
}

/** As whom to go on, for a login that may act as several; where there is only one, that one. */
export function AccessChoice(props: AccessChoiceProps) {
  const { askDoor, door, title, onChosen, none, signIn } = props
  const [found, setFound] = useState<Found | Refused | null>(null)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let gone = false
    void askDoor<Found>('accesses', { door }).then((answer) => {
      if (gone) return
      const only = answer.ok && answer.accesses.length === 1 ? answer.accesses[0] : null
      if (only) void onChosen(only.id)
      else setFound(answer)
    })
    return () => {
      gone = true
    }
  }, [tries])

  if (!found) return <Loading />
  if (!found.ok)
    return (
      <>
        <p role="alert">{found.message}</p>
        <Button className="self-start" onClick={() => setTries(tries + 1)}>
          Try again
        </Button>
        {signIn}
      </>
    )
  return (
    <>
      <h1 className="text-3xl" tabIndex={-1}>
        {title}
      </h1>
      {found.accesses.length === 0 && none}
      <ul className="flex flex-col gap-3">
        {found.accesses.map(({ id, practice, name, byProxy }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => void onChosen(id)}
              className={cardClass({
                pressable: true,
                className: 'flex! w-full items-center gap-4',
              })}
            >
              <span className="min-w-0 flex-1">
                <span className="block text-lg font-semibold break-words">
                  {door === 'portal' ? name : practice}
                </span>
                <span className="block text-sm break-words text-ink-soft">
                  {door === 'portal' ? practice : name}
                </span>
                {byProxy && (
                  <Badge className="mt-2" tone="calm">
                    You answer for them
                  </Badge>
                )}
              </span>
              <ChevronRight aria-hidden size={20} className="shrink-0 text-ink-soft" />
            </button>
          </li>
        ))}
      </ul>
      {signIn}
    </>
  )
}
