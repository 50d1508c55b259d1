import { classes } from './classes.ts'

/** Two open hands, or two leaves, around the warm point they care for. */
export function LogoMark({ size = 32, className }: { size?: number; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 48 48"
      width={size}
      height={size}
      className={classes('shrink-0', className)}
    >
      <path className="fill-accent" d="M3.5 20C14 20 22 26.5 23.4 42.5 11.5 42 3.5 33 3.5 20Z" />
      <path
        className="fill-accent opacity-70"
        d="M44.5 20C34 20 26 26.5 24.6 42.5 36.5 42 44.5 33 44.5 20Z"
      />
      <circle className="fill-attention" cx="24" cy="12.5" r="7.2" />
    </svg>
  )
}

/** The mark with the name; the name alone is read out. */
export function Logo({ compact = false }: { compact?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark />
      <span
        className={
          compact
            ? 'sr-only'
            : 'font-display text-lg font-semibold tracking-tight whitespace-nowrap text-ink'
        }
      >
        Healing Touch
      </span>
    </span>
  )
}
