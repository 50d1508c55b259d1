import { Badge } from '@healing-touch/ui/badge.tsx'
import { withUnit } from '@healing-touch/ui/charts/series-words.ts'
import { Sparkline } from '@healing-touch/ui/charts/sparkline.tsx'
import { locale } from '@healing-touch/ui/words/locale.ts'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { Measure } from './progress-answer.ts'
import { verdictWords } from './verdict-words.ts'

type MeasureRowProps = { measure: Measure; onOpen: () => void }

/** One measure: its course and what it means; a press opens the chart, which says how sure that is. */
export function MeasureRow({ measure, onOpen }: MeasureRowProps) {
  const { label, tone } = verdictWords[measure.change.verdict]
  return (
    <li className="border-t border-line py-1 first:border-t-0">
      <button
        type="button"
        onClick={onOpen}
        className="-mx-2 flex w-[calc(100%+1rem)] flex-col gap-1.5 rounded-lg p-2 text-left hover:bg-sunken"
      >
        <span className="flex w-full flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold">{measure.name}</span>
          <Badge tone={tone}>{label}</Badge>
          <span className="ml-auto flex items-center gap-1">
            <Sparkline
              name={measure.name}
              values={measure.readings.slice(-24).map(({ value }) => value)}
              better={measure.better}
              unit={measure.unit}
              width={84}
              height={28}
              locale={locale}
            />
            <ChevronRight aria-hidden size={18} className="text-ink-faint" />
          </span>
        </span>
        <span className="text-sm text-ink-soft">{fromTo(measure)}</span>
        <span className="sr-only">Open the chart</span>
      </button>
    </li>
  )
}

function fromTo({ unit, change: { baseline, latest } }: Measure): string {
  const says = (value: number | null) => (value === null ? '–' : withUnit(value, unit, locale))
  return baseline === null ? says(latest) : `${says(baseline)} at the start, ${says(latest)} now`
}
