import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { classes } from './classes.ts'

const tones = {
  primary: 'bg-accent text-on-accent shadow-sm hover:bg-accent-strong active:bg-accent-strong',
  secondary:
    'border border-line-strong bg-surface text-ink hover:bg-accent-soft hover:border-accent active:bg-accent-soft',
  quiet: 'text-accent-ink hover:bg-accent-soft active:bg-accent-soft',
  danger: 'bg-danger text-on-danger shadow-sm hover:bg-danger-strong active:bg-danger-strong',
}
const sizes = {
  small: 'px-3.5 text-sm',
  regular: 'px-5',
  large: 'min-h-13 px-6 text-lg',
  icon: 'px-0',
}

export type ButtonLook = {
  tone?: keyof typeof tones | undefined
  size?: keyof typeof sizes | undefined
  /** Fills the width of its container. */
  wide?: boolean | undefined
  className?: string | undefined
}

/** The look of a button for anything else that is pressed, such as a router's link. */
export function buttonClass({ tone = 'secondary', size = 'regular', wide, className }: ButtonLook) {
  return classes(
    'tap relative inline-flex items-center justify-center gap-2 rounded-lg py-2 text-center leading-tight font-semibold select-none',
    'transition-colors not-aria-busy:aria-disabled:opacity-55 aria-busy:opacity-80 disabled:opacity-55 print:hidden',
    tones[tone],
    sizes[size],
    wide && 'w-full',
    className,
  )
}

type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'className'> & {
    icon?: ReactNode
    /** Work is under way: keeps its size and its focus, and swallows further presses. */
    busy?: boolean | undefined
  }

export function Button(props: ButtonProps) {
  const { tone, size, wide, className, icon, busy = false, children, onClick, ...rest } = props

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }

  return (
    <button
      type="button"
      {...rest}
      {...(busy && { 'aria-busy': true, 'aria-disabled': true })}
      className={buttonClass({ tone, size, wide, className })}
      onClick={press}
    >
      <span className={classes('contents', busy && '*:opacity-0')}>
        {icon}
        <span>{children}</span>
      </span>
      {busy && (
        <span
          aria-hidden
          className="absolute size-5 animate-spin rounded-full border-2 border-current border-r-transparent"
        />
      )}
    </button>
  )
}

type IconButtonProps = Omit<ButtonProps, 'icon' | 'children' | 'size' | 'wide'> & {
  /** What it does: there is no other text. */
  label: string
  icon: ReactNode
}

export function IconButton({ label, icon, tone = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={buttonClass({ tone, size: 'icon', className })}
    >
      {icon}
    </button>
  )
}
