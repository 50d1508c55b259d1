import { seriesName } from '@healing-touch/domain/outcomes/variant.ts'
import type { Goal } from '@healing-touch/domain/plans/plan.ts'
import { IconButton } from '@healing-touch/ui/button.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { TextArea } from '@healing-touch/ui/text-field.tsx'
import { formatNumber } from '@healing-touch/ui/words/format.ts'
import Trash from 'lucide-react/icons/trash-2'
import { findInstrument } from '../library/known.ts'
import { LeastChange } from './goal-list.tsx'

type GoalsEditorProps = { goals: readonly Goal[]; onGoals: (goals: Goal[]) => void }

export function GoalsEditor({ goals, onGoals }: GoalsEditorProps) {
  if (goals.length === 0) return <p className="text-ink-soft">No goal is set.</p>

  function change(id: string, to: Partial<Goal>) {
    onGoals(goals.map((goal) => (goal.id === id ? { ...goal, ...to } : goal)))
  }

  return (
    <ul className="divide-y divide-line">
      {goals.map((goal) => {
        const { series, baseline } = goal
        const instrument = findInstrument(series.instrument)
        const name = instrument
          ? seriesName(instrument, series.variant, series.side)
          : series.instrument
        return (
          <li key={goal.id} className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
            <div className="flex items-end gap-2">
              <TextArea
                className="min-w-0 flex-1 [&_textarea]:field-sizing-content"
                label="In words"
                rows={2}
                value={goal.words}
                maxLength={200}
                onValue={(words) => change(goal.id, { words })}
              />
              <IconButton
                label={`Remove the goal “${goal.words}”`}
                icon={<Trash aria-hidden size={20} />}
                onClick={() => onGoals(goals.filter(({ id }) => id !== goal.id))}
              />
            </div>
            <div className="grid gap-3 sm:grid-cols-2">
              <NumberField
                label={`${name}, from ${formatNumber(baseline)} to`}
                value={goal.target}
                onValue={(target) => target !== null && change(goal.id, { target })}
              />
              <DateField
                label="By"
                value={goal.byDay}
                onValue={(byDay) => byDay && change(goal.id, { byDay })}
              />
            </div>
            <LeastChange goal={goal} />
          </li>
        )
      })}
    </ul>
  )
}
