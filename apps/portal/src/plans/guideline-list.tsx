import { Badge } from '@healing-touch/ui/badge.tsx'
import { Cited } from './cited.tsx'
import { recommendationWords } from './guideline-words.ts'
import type { PatientGuideline } from './plan-answer.ts'

/** What each body says, side by side: nobody's word is left out because another contradicts it. */
export function GuidelineList({ guidelines }: { guidelines: readonly PatientGuideline[] }) {
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {guidelines.map(({ body, year, recommendation, statement, source }) => (
        <li
          key={`${body} ${year} ${statement}`}
          className="flex flex-col gap-1 rounded-lg bg-sunken px-4 py-3"
        >
          <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <b className="font-semibold">
              {body}, {year}
            </b>
            <Badge tone={recommendationWords[recommendation].tone}>
              {recommendationWords[recommendation].label}
            </Badge>
          </p>
          <p>{statement}</p>
          <p className="text-ink-soft">
            <Cited source={source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
