import type { ReactNode } from 'react'
import { classes } from './classes.ts'

const tones = {
  neutral: 'bg-sunken text-ink-soft',
  calm: 'bg-accent-soft text-accent-ink',
  good: 'bg-good-soft text-good-ink',
  attention: 'bg-attention-soft text-attention-ink',
  danger: 'bg-danger-soft text-danger-ink',
}
export type Tone = keyof typeof tones

type BadgeProps = {
  tone?: Tone | undefined
  icon?: ReactNode
  children: ReactNode
  /** For a sentence, which may need a second line. */
  wraps?: boolean
  className?: string
}

/** A word with a tone; the word carries the meaning, the colour only helps. */
export function Badge({ tone = 'neutral', icon, children, wraps = false, className }: BadgeProps) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 px-2.5 py-0.5 text-sm font-semibold print:border print:border-line-strong',
        wraps ? 'rounded-md' : 'rounded-full whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  )
}
