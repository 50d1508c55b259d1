import type { VisitScores } from '@healing-touch/domain/visits/visit-scores.ts'
import { BarScale } from '@healing-touch/ui/charts/bar-scale.tsx'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import { measures } from './score-words.ts'

type ScoreFieldsProps = {
  moment: 'before' | 'after'
  scores: VisitScores
  onScores: (scores: VisitScores) => void
}

/** Pain, calm and stress on one side of the hands-on part: one tap each. */
export function ScoreFields({ moment, scores, onScores }: ScoreFieldsProps) {
  return (
    <div className="flex flex-col gap-4">
      {measures.map(({ id, legend, lowLabel, highLabel }) => (
        <NumberScale
          key={id}
          legend={legend}
          lowLabel={lowLabel}
          highLabel={highLabel}
          value={scores[moment][id]}
          onValue={(value) => onScores({ ...scores, [moment]: { ...scores[moment], [id]: value } })}
        />
      ))}
    </div>
  )
}

/** What moved during the visit. One visit is one reading, so it claims nothing more. */
export function ScoreChanges({ scores }: { scores: VisitScores }) {
  const asked = measures.filter(({ id }) => scores.before[id] !== null || scores.after[id] !== null)
  if (asked.length === 0) return <p className="text-ink-soft">Not measured.</p>
  return (
    <div className="flex flex-col gap-4">
      {asked.map(({ id, name, better }) => (
        <BarScale
          key={id}
          name={name}
          before={scores.before[id]}
          after={scores.after[id]}
          better={better}
        />
      ))}
    </div>
  )
}
