import { classes } from '@healing-touch/ui/classes.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import CircleCheck from 'lucide-react/icons/circle-check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useState } from 'react'

type Said = { readonly tone: 'attention' | 'good' | 'neutral'; readonly text: string }

const looks = {
  attention: { icon: TriangleAlert, text: 'text-attention-ink', note: 'Look at this: ' },
  good: { icon: CircleCheck, text: 'text-good-ink', note: 'Good: ' },
  neutral: { icon: ArrowRight, text: 'text-ink-soft', note: null },
} as const

/** What changed, each line with a sign and words. */
export function Changes({ changes, label }: { changes: readonly Said[]; label: string }) {
  if (changes.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
      {changes.map(({ tone, text }) => {
        const { icon: Icon, text: ink, note } = looks[tone]
        return (
          <li key={text} className={classes('flex items-start gap-1.5', ink)}>
            <Icon aria-hidden size={16} className="mt-[0.2rem] shrink-0" />
            <span>
              {note && <span className="sr-only">{note}</span>}
              {text}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const flagClass =
  'inline-flex items-start gap-1.5 rounded-lg bg-attention-soft px-2.5 py-0.5 text-sm font-semibold text-attention-ink'

export function Flag({ text }: { text: string }) {
  return (
    <span className={flagClass}>
      <TriangleAlert aria-hidden size={15} className="mt-[0.24rem] shrink-0" />
      {text}
    </span>
  )
}

/** The first reasons for a look; the others open on the spot. */
export function Flags({
  flags,
  name,
  most = 2,
}: {
  flags: readonly Said[]
  name: string
  most?: number
}) {
  const [open, setOpen] = useState(false)
  if (flags.length === 0) return null
  const shown = open ? flags : flags.slice(0, most)
  const rest = flags.length - most
  return (
    <ul aria-label={`Why to look at ${name}`} className="flex flex-wrap items-center gap-1.5">
      {shown.map(({ text }) => (
        <li key={text} className="flex">
          <Flag text={text} />
        </li>
      ))}
      {rest > 0 && (
        <li className="flex">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="-my-2 tap rounded-lg px-2 text-sm font-semibold text-attention-ink underline-offset-4 hover:underline"
          >
            {open ? 'Fewer' : `+${rest} more`}
            <span className="sr-only"> for {name}</span>
          </button>
        </li>
      )}
    </ul>
  )
}
