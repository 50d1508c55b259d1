import type { ReactNode } from 'react'
import type { RenderLink } from './app-shell.tsx'

type TabLink<To extends string> = { to: To; label: ReactNode }

type TabLinksProps<To extends string> = {
  /** Names the group, such as "Patient chart". */
  label: string
  items: readonly TabLink<To>[]
  renderLink: RenderLink<To>
}

/** Tabs that are links: each has its own address, and the back button works. */
export function TabLinks<To extends string>({ label, items, renderLink }: TabLinksProps<To>) {
  return (
    <nav aria-label={label} className="-mx-3 overflow-x-auto px-3 sm:mx-0 sm:px-0 print:hidden">
      <ul className="flex min-w-max gap-1 border-b border-line">
        {items.map((item) => (
          <li key={item.to} className="flex">
            {renderLink({
              to: item.to,
              className:
                'tap -mb-px inline-flex items-center rounded-t-md border-b-3 border-transparent px-3.5 font-medium -outline-offset-3 text-ink-soft transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink forced-colors:not-aria-[current=page]:border-b-0',
              children: item.label,
            })}
          </li>
        ))}
      </ul>
    </nav>
  )
}
