import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

const widths = { narrow: 'max-w-xl', regular: 'max-w-4xl', wide: 'max-w-6xl', full: '' }

type PageProps = {
  title: ReactNode
  subtitle?: ReactNode
  /** A line above the title: where this is, or a way back. */
  above?: ReactNode
  actions?: ReactNode
  width?: keyof typeof widths
  children: ReactNode
}

export function Page({ title, subtitle, above, actions, width = 'regular', children }: PageProps) {
  return (
    <div className={classes('mx-auto flex w-full flex-col gap-6 sm:gap-8', widths[width])}>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-80">
          {above && (
            <div className="mb-1 text-sm text-ink-soft [&_a]:tap [&_a]:inline-flex [&_a]:items-center [&_a]:gap-1.5 [&_a]:font-semibold [&_a]:text-accent-ink [&_a]:hover:underline">
              {above}
            </div>
          )}
          <h1 className="text-2xl sm:text-3xl" tabIndex={-1}>
            {title}
          </h1>
          {subtitle && <p className="mt-2 max-w-prose text-ink-soft">{subtitle}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

type SectionProps = {
  title: ReactNode
  titleHidden?: boolean
  action?: ReactNode
  className?: string
  children: ReactNode
}

export function Section({ title, titleHidden, action, className, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes('flex flex-col gap-3', className)}>
      <div
        className={titleHidden ? 'sr-only' : 'flex flex-wrap items-center justify-between gap-x-4'}
      >
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
