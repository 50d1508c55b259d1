import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { NavMore } from './nav-more.tsx'
import { NoteDot } from './note-dot.tsx'

export type NavItem<To extends string = string> = {
  to: To
  label: string
  icon: ReactNode
  /** Something waits there, in words, such as "2 new". */
  note?: string | undefined
}

/** Renders the app's own link; it must set `aria-current="page"` on the current one, as TanStack's `Link` does. */
export type RenderLink<To extends string = string> = (link: {
  to: To
  className: string
  children: ReactNode
}) => ReactNode

type ShellProps<To extends string> = {
  /** Logo and name, usually a link home. */
  brand: ReactNode
  items: readonly NavItem<To>[]
  renderLink: RenderLink<To>
  /** Account menu and the like. */
  actions?: ReactNode
  /** Across the top: offline, practice demo and so on. */
  banner?: ReactNode
  children: ReactNode
}

function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-3 left-3 z-50 -translate-y-24 rounded-lg bg-accent px-5 py-3 font-semibold text-on-accent focus:translate-y-0 print:hidden"
    >
      Skip to content
    </a>
  )
}

const bottomBar =
  'fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] print:hidden'

function ItemFace({ item, className }: { item: NavItem; className: string }) {
  return (
    <>
      <span aria-hidden className={classes('relative grid place-items-center', className)}>
        {item.icon}
        {item.note && <NoteDot />}
      </span>
      <span>
        {item.label}
        {item.note && <span className="sr-only">, {item.note}</span>}
      </span>
    </>
  )
}

const phoneItem =
  'group flex flex-1 flex-col items-center gap-0.5 rounded-lg px-1 py-2 text-xs font-medium text-ink-soft aria-[current=page]:font-bold aria-[current=page]:text-accent-ink'
const pill = 'h-8 w-15 rounded-full transition-colors group-aria-[current=page]:bg-accent-soft'

/** For patients: a tab bar under the thumb on phones, across the top where there is room. */
export function PhoneShell<To extends string>(props: ShellProps<To>) {
  const { brand, items, renderLink, actions, banner, children } = props
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {banner}
      <header className="lg:border-b lg:border-line">
        <div className="mx-auto flex min-h-16 max-w-4xl items-center gap-6 px-4 sm:px-6">
          {brand}
          <nav
            aria-label="Main"
            className={classes(
              bottomBar,
              'lg:static lg:flex-1 lg:border-0 lg:bg-transparent lg:p-0',
            )}
          >
            <ul className="mx-auto flex max-w-lg px-1 lg:mx-0 lg:max-w-none lg:gap-1">
              {items.map((item) => (
                <li key={item.to} className="flex flex-1 lg:flex-none">
                  {renderLink({
                    to: item.to,
                    className: classes(
                      phoneItem,
                      'lg:tap lg:flex-row lg:gap-2 lg:px-3.5 lg:text-sm lg:hover:bg-sunken lg:aria-[current=page]:bg-accent-soft',
                    ),
                    children: <ItemFace item={item} className={classes(pill, 'lg:w-6')} />,
                  })}
                </li>
              ))}
            </ul>
          </nav>
          {actions && <div className="ml-auto flex items-center gap-2 print:hidden">{actions}</div>}
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-4xl flex-1 px-3 min-[22.5rem]:px-4 pt-4 pb-32 sm:px-6 lg:pt-8 lg:pb-16 print:p-0"
      >
        {children}
      </main>
    </div>
  )
}

const barRoom = 5

/** For therapists: a rail at the side from 768 px, a bottom bar below; what does not fit waits behind "More". */
export function TabletShell<To extends string>(props: ShellProps<To>) {
  const { brand, items, renderLink, actions, banner, children } = props
  const crowded = items.length > barRoom
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[6rem_minmax(0,1fr)] xl:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <header className="flex min-h-16 items-center gap-4 px-4 md:sticky md:top-0 md:h-dvh md:flex-col md:border-r md:border-line md:bg-surface md:px-2 md:py-5 xl:items-stretch xl:px-4 print:hidden">
        <div className="xl:px-2">{brand}</div>
        <nav
          aria-label="Main"
          className={classes(
            bottomBar,
            'md:static md:min-h-0 md:flex-1 md:overflow-y-auto md:border-0 md:p-0',
          )}
        >
          <ul className="flex px-1 md:flex-col md:gap-1 md:px-0">
            {items.map((item, index) => (
              <li
                key={item.to}
                className={classes(
                  'flex flex-1',
                  crowded && index >= barRoom - 1 && 'max-md:hidden',
                )}
              >
                {renderLink({
                  to: item.to,
                  className: classes(
                    phoneItem,
                    'md:min-h-16 md:justify-center md:hover:bg-sunken xl:tap xl:min-h-0 xl:flex-row xl:justify-start xl:gap-3 xl:px-3 xl:text-base xl:aria-[current=page]:bg-accent-soft',
                  ),
                  children: <ItemFace item={item} className={classes(pill, 'xl:w-7')} />,
                })}
              </li>
            ))}
            {crowded && (
              <li className="flex flex-1 md:hidden">
                <NavMore items={items.slice(barRoom - 1)} renderLink={renderLink} />
              </li>
            )}
          </ul>
        </nav>
        {actions && (
          <div className="ml-auto flex items-center gap-2 md:ml-0 md:flex-col xl:items-stretch">
            {actions}
          </div>
        )}
      </header>
      <div className="flex min-w-0 flex-col">
        {banner}
        <main
          id="content"
          tabIndex={-1}
          className="w-full flex-1 px-3 min-[22.5rem]:px-4 pt-2 pb-32 sm:px-6 md:pt-8 md:pb-16 lg:px-10 print:p-0"
        >
          {children}
        </main>
      </div>
    </div>
  )
}
