import CircleAlert from 'lucide-react/icons/circle-alert'
import RotateCw from 'lucide-react/icons/rotate-cw'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { cardClass } from './card.tsx'
import { classes } from './classes.ts'

type EmptyStateProps = {
  icon?: ReactNode
  title: ReactNode
  action?: ReactNode
  children?: ReactNode
}

/** Nothing here yet: says what will be, and what to do first. */
export function EmptyState({ icon, title, action, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-xl border border-dashed border-line-strong/60 px-6 py-10 text-center">
      {icon && (
        <span
          aria-hidden
          className="mb-1 grid size-14 place-items-center rounded-full bg-accent-soft text-accent-ink"
        >
          {icon}
        </span>
      )}
      <p className="font-display text-xl text-balance">{title}</p>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}

type ErrorStateProps = {
  title?: ReactNode
  onRetry?: (() => void) | undefined
  retrying?: boolean | undefined
  /** What to quote when asking for help. */
  reference?: string | undefined
  children?: ReactNode
}

export function ErrorState(props: ErrorStateProps) {
  const { title = 'This did not load', onRetry, retrying, reference, children } = props
  return (
    <div role="alert" className={cardClass({ tone: 'danger', className: 'flex gap-3' })}>
      <CircleAlert aria-hidden className="mt-0.5 shrink-0" />
      <div className="flex flex-col items-start gap-2">
        <p className="text-lg font-semibold">{title}</p>
        <div>{children ?? 'Nothing is lost. Please try again in a moment.'}</div>
        {reference && <p className="text-sm">Reference: {reference}</p>}
        {onRetry && (
          <Button busy={retrying} onClick={onRetry} icon={<RotateCw aria-hidden size={18} />}>
            Try again
          </Button>
        )}
      </div>
    </div>
  )
}

/** A breathing block in the shape of what is coming; give it its size by class. */
export function Skeleton({ className = 'h-5 w-full' }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classes('block rounded-md bg-line/75 motion-safe:animate-breathe', className)}
    />
  )
}

type LoadingProps = { label?: string; children?: ReactNode }

/** Says once that something loads, and shows its outline; the default is a page of cards. */
export function Loading({ label = 'Loading…', children }: LoadingProps) {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{label}</span>
      {children ?? (
        <>
          <Skeleton className="h-9 w-3/5" />
          <Skeleton className="h-32 rounded-xl" />
          <Skeleton className="h-32 rounded-xl" />
        </>
      )}
    </div>
  )
}
