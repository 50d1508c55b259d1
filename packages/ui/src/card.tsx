import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

const tones = {
  plain: 'border-line bg-surface shadow-sm',
  sunken: 'border-transparent bg-sunken',
  calm: 'border-transparent bg-accent-soft text-accent-ink',
  good: 'border-transparent bg-good-soft text-good-ink',
  attention: 'border-transparent bg-attention-soft text-attention-ink',
  danger: 'border-transparent bg-danger-soft text-danger-ink',
}

export type CardLook = {
  tone?: keyof typeof tones | undefined
  /** It is pressed as a whole: a link or a button. */
  pressable?: boolean | undefined
  className?: string | undefined
}

/** The look of a card for anything else, such as a router's link. */
export function cardClass({ tone = 'plain', pressable, className }: CardLook = {}) {
  return classes(
    'rounded-xl border p-3.5 min-[22.5rem]:p-4 sm:p-5 print:border-line print:shadow-none',
    pressable &&
      'block text-left transition-[border-color,box-shadow] hover:border-accent hover:shadow-md',
    tones[tone],
    className,
  )
}

type CardProps = Omit<CardLook, 'pressable'> & {
  title?: ReactNode
  /** Beside the title: a link, a badge or a quiet button. */
  action?: ReactNode
  level?: 2 | 3
  children: ReactNode
}

/** A card with a title is a section named by it. */
export function Card({ title, action, level = 2, tone, className, children }: CardProps) {
  const id = useId()
  const Heading = `h${level}` as const
  if (!title) return <div className={cardClass({ tone, className })}>{children}</div>
  return (
    <section aria-labelledby={id} className={cardClass({ tone, className })}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Heading id={id} className={level === 2 ? 'text-xl' : 'text-lg'}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
