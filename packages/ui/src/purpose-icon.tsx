import type { PurposeId } from '@healing-touch/domain/outcomes/purposes.ts'
import Flame from 'lucide-react/icons/flame'
import Layers from 'lucide-react/icons/layers'
import Sun from 'lucide-react/icons/sun'
import Waves from 'lucide-react/icons/waves-horizontal'
import type { ComponentType, ReactNode } from 'react'
import { classes } from './classes.ts'

type GlyphProps = { size?: number; className?: string }
type Look = { Icon: ComponentType<GlyphProps>; tile: string; line: string }

const looks: Record<PurposeId, Look> = {
  inflammation: { Icon: Flame, tile: 'bg-rose-soft text-rose-ink', line: 'text-rose' },
  relaxation: { Icon: Waves, tile: 'bg-sky-soft text-sky-ink', line: 'text-sky' },
  'range-of-motion': { Icon: Angle, tile: 'bg-accent-soft text-accent-ink', line: 'text-accent' },
  endorphins: { Icon: Sun, tile: 'bg-amber-soft text-amber-ink', line: 'text-amber' },
  'underlying-issues': { Icon: Layers, tile: 'bg-plum-soft text-plum-ink', line: 'text-plum' },
}

type PurposeLook = { purpose: PurposeId; size?: number; className?: string }

/** The sign of a purpose in its pigment; always beside its name. */
export function PurposeIcon({ purpose, size = 22, className }: PurposeLook) {
  const { Icon, line } = looks[purpose]
  return <Icon size={size} className={classes('shrink-0', line, className)} />
}

/** The sign on a soft tile, for the head of a card or the start of a row. */
export function PurposeTile({ purpose, size = 22, className }: PurposeLook) {
  const { Icon, tile } = looks[purpose]
  return (
    <span
      className={classes('grid size-11 shrink-0 place-items-center rounded-lg', tile, className)}
    >
      <Icon size={size} />
    </span>
  )
}

type PurposeTagProps = { purpose: PurposeId; className?: string; children: ReactNode }

export function PurposeTag({ purpose, className, children }: PurposeTagProps) {
  const { Icon, tile } = looks[purpose]
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold print:border print:border-line-strong',
        tile,
        className,
      )}
    >
      <Icon size={16} />
      {children}
    </span>
  )
}

function Angle({ size = 24, className }: GlyphProps) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M21 20H3L14 4" />
      <path d="M15 20a12 12 0 0 0-4.8-9.6" />
    </svg>
  )
}
