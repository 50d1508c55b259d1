import type { Reason } from '@healing-touch/domain/plans/plan.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { SaveBadge } from './save-words.tsx'
import type { SaveState } from './use-chart.ts'

type ChartBarProps = {
  state: SaveState
  zone: string
  charted: number
  minutes: number
  cautions: readonly Reason[]
  finishing: boolean
  onFinish: () => void
}

/** Stays on top while the chart scrolls: saved or not, minutes so far, what to be careful with, and the way out. */
export function ChartBar(props: ChartBarProps) {
  const { state, zone, charted, minutes, cautions, finishing, onFinish } = props
  const over = charted > minutes
  return (
    <div className="sticky top-0 z-20 -mx-3 flex flex-col gap-2 border-b border-line bg-paper px-3 py-2.5 min-[22.5rem]:-mx-4 min-[22.5rem]:px-4 sm:-mx-6 sm:px-6 lg:mx-0 lg:rounded-b-xl lg:border-x lg:px-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <p className={over ? 'font-semibold text-danger-ink' : 'tabular-nums'}>
            <b className="text-lg font-semibold">{charted}</b> of {minutes} min
          </p>
          <SaveBadge state={state} zone={zone} />
        </div>
        <Button tone="primary" busy={finishing} onClick={onFinish}>
          Finish
        </Button>
      </div>
      {cautions.length > 0 && (
        <details className="group rounded-lg bg-attention-soft text-attention-ink">
          <summary className="tap flex list-none items-center gap-2.5 px-3 [&::-webkit-details-marker]:hidden">
            <TriangleAlert aria-hidden size={20} className="shrink-0" />
            <span className="min-w-0 flex-1 truncate group-open:whitespace-normal">
              <b className="font-semibold">{plural(cautions.length, 'caution', 'cautions')}:</b>{' '}
              {cautions[0]?.text}
            </span>
          </summary>
          <ul
            aria-label="More cautions"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            tabIndex={0}
            className="flex max-h-[40dvh] flex-col gap-2 overflow-y-auto px-3 pt-1 pb-3"
          >
            {cautions.slice(1).map(({ rule, text }) => (
              <li key={`${rule} ${text}`} className="border-t border-attention/40 pt-2">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
