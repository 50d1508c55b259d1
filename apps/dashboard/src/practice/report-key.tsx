import type { CohortGroup } from '@healing-touch/domain/outcomes/cohort.ts'
import { groupName, looks } from './group-look.ts'
import { Mark } from './means-chart.tsx'

export function ReportKey({ groups }: { groups: readonly CohortGroup[] }) {
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {groups.map((group, index) => {
        const look = looks[index % looks.length] ?? looks[0]
        return (
          <li key={groupName(group)} className="flex items-center gap-2 font-medium">
            <svg width="34" height="16" className="shrink-0" aria-hidden="true">
              <line
                x1="0"
                x2="34"
                y1="8"
                y2="8"
                strokeWidth="2.5"
                strokeDasharray={look.dash}
                className={look.line}
              />
              <Mark look={look} x={17} y={8} />
            </svg>
            {groupName(group)}
          </li>
        )
      })}
      <li className="text-ink-soft">The upright bar is where the mean likely lies (95%)</li>
    </ul>
  )
}
