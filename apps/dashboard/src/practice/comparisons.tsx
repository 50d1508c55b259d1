import type { CohortComparison, CohortGroup } from '@healing-touch/domain/outcomes/cohort.ts'
import {
  comparisonCaution,
  enoughToReport,
  wordComparison,
  wordP,
} from '@healing-touch/domain/outcomes/word-cohort.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'

type ComparisonsProps = {
  groups: readonly CohortGroup[]
  comparisons: readonly CohortComparison[]
}

/** For two groups with enough people in both: the difference, in sentences. */
export function Comparisons({ groups, comparisons }: ComparisonsProps) {
  const sure = comparisons.filter(({ time, group, reference }) =>
    groups
      .filter((each) => each.group === group || each.group === reference)
      .every((each) => enoughToReport(each, time)),
  )
  if (sure.length === 0) return null
  return (
    <Card title="The difference between the two groups">
      <ul className="flex flex-col gap-3">
        {sure.toReversed().map((comparison, index) => (
          <li key={comparison.time} className={index === 0 ? 'text-lg' : ''}>
            {wordComparison(comparison)}{' '}
            <span className="text-sm whitespace-nowrap text-ink-soft">
              {wordP(comparison.p)}, {plural(comparison.n, 'person', 'people')}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">
        {comparisonCaution} In brackets: where the difference likely lies (95%).
      </p>
    </Card>
  )
}
