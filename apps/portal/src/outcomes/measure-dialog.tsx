import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { lazy, Suspense } from 'react'
import { useMe } from '../people/use-me.ts'
import { changeSentence } from './change-sentence.ts'
import type { Measure, Progress } from './progress-answer.ts'

const MeasureChart = lazy(() =>
  import('./measure-chart.tsx').then((loaded) => ({ default: loaded.MeasureChart })),
)

type MeasureDialogProps = { measure: Measure | null; progress: Progress; onClose: () => void }

export function MeasureDialog({ measure, progress, onClose }: MeasureDialogProps) {
  const { zone } = useMe()
  if (!measure) return null
  return (
    <Dialog open onClose={onClose} width="wide" title={measure.name} description={measure.about}>
      <Suspense
        fallback={
          <Loading label="Drawing the chart…">
            <Skeleton className="h-64 rounded-lg" />
          </Loading>
        }
      >
        <MeasureChart
          measure={measure}
          goal={progress.goals.find(({ key }) => key === measure.key)}
          visits={progress.visits}
          zone={zone}
        />
      </Suspense>
      <p className="rounded-lg bg-sunken px-4 py-3">{changeSentence(measure)}</p>
      <p className="text-sm text-ink-soft">
        The same feeling rarely gets the same number twice. That is why one better or worse day is
        not called a change: it has to be more than chance explains, twice in a row. What else
        happened in your life counts too; these numbers cannot say what caused a change.
      </p>
    </Dialog>
  )
}
