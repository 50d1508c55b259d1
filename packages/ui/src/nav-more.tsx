import Ellipsis from 'lucide-react/icons/ellipsis'
import { useId } from 'react'
import type { NavItem, RenderLink } from './app-shell.tsx'
import { NoteDot } from './note-dot.tsx'

type NavMoreProps<To extends string> = {
  items: readonly NavItem<To>[]
  renderLink: RenderLink<To>
}

function closeOnChoice(menu: HTMLDivElement) {
  const close = () => menu.hidePopover()
  menu.addEventListener('click', close)
  return () => menu.removeEventListener('click', close)
}

/** The rest of a crowded bottom bar, in a native popover that any choice closes. */
export function NavMore<To extends string>({ items, renderLink }: NavMoreProps<To>) {
  const id = useId()
  const notes = items.flatMap(({ label, note }) => (note ? [`${label}: ${note}`] : []))
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="flex min-w-11 flex-1 flex-col items-center gap-0.5 rounded-lg px-1 py-2 text-xs font-medium text-ink-soft"
      >
        <span className="relative grid h-8 place-items-center">
          <Ellipsis aria-hidden size={22} />
          {notes.length > 0 && <NoteDot />}
        </span>
        More
        {notes.length > 0 && <span className="sr-only">, {notes.join(', ')}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        ref={closeOnChoice}
        className="inset-auto right-3 bottom-24 m-0 w-60 rounded-xl border border-line bg-raised p-2 text-ink shadow-lg"
      >
        <ul>
          {items.map((item) => (
            <li key={item.to} className="flex">
              {renderLink({
                to: item.to,
                className:
                  'tap flex flex-1 items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink',
                children: (
                  <>
                    <span aria-hidden>{item.icon}</span>
                    {item.label}
                    {item.note && (
                      <span className="ml-auto text-sm text-ink-soft">{item.note}</span>
                    )}
                  </>
                ),
              })}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
