import type { CohortGroup, CohortTime, Share } from '@healing-touch/domain/outcomes/cohort.ts'
import { enoughToReport } from '@healing-touch/domain/outcomes/word-cohort.ts'
import { DataTable } from '@healing-touch/ui/data-table.tsx'
import { formatPercent, plural } from '@healing-touch/ui/words/format.ts'
import type { ReactNode } from 'react'
import { groupName } from './group-look.ts'

type GroupTableProps = { group: CohortGroup; better: 'higher' | 'lower' }

/** One group's numbers over time, as trials print them. */
export function GroupTable({ group, better }: GroupTableProps) {
  const when = (time: CohortTime, content: (time: CohortTime) => ReactNode) =>
    enoughToReport(group, time.time) ? content(time) : <span className="text-ink-faint">–</span>
  return (
    <DataTable
      caption={
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-display text-lg">{groupName(group)}</span>
          <span className="text-sm font-normal text-ink-soft">
            {plural(group.people, 'person', 'people')}
            {group.practitioners > 0 &&
              `, treated by ${plural(group.practitioners, 'practitioner', 'practitioners')}`}
          </span>
        </span>
      }
      rows={group.times}
      rowKey={({ time }) => time}
      columns={[
        {
          key: 'time',
          header: 'Time',
          cell: ({ time }) => <span className="sm:whitespace-nowrap">{time}</span>,
        },
        { key: 'n', header: 'Measured', align: 'end', cell: followedUp },
        {
          key: 'mean',
          header: 'Mean (SD)',
          align: 'end',
          cell: (time) =>
            when(time, ({ mean, sd, interval }) => (
              <Two
                first={`${mean?.toFixed(1)} (${sd?.toFixed(1) ?? '–'})`}
                second={
                  interval && `likely ${interval.low.toFixed(1)} to ${interval.high.toFixed(1)}`
                }
              />
            )),
        },
        {
          key: 'change',
          header: 'Against baseline',
          align: 'end',
          cell: (time) => (time.change ? when(time, () => changed(time, better)) : '–'),
        },
        {
          key: 'responders',
          header: 'Better by 30% or more',
          align: 'end',
          cell: (time) => when(time, () => shared(time.change?.responders)),
        },
        {
          key: 'worst',
          header: 'If nobody missing was',
          align: 'end',
          cell: (time) => when(time, () => shared(time.change?.worstCase)),
        },
      ]}
    />
  )

  function followedUp(time: CohortTime) {
    const enough = enoughToReport(group, time.time)
    return (
      <Two
        first={String(time.n)}
        second={
          enough
            ? time.followedUp && `${formatPercent(time.followedUp.share)} of ${time.followedUp.of}`
            : `too few to say`
        }
      />
    )
  }
}

function changed({ change }: CohortTime, better: 'higher' | 'lower') {
  if (!change) return null
  const { percentChange, meanChange } = change
  const improved = better === 'lower' ? 'lower' : 'higher'
  const worsened = better === 'lower' ? 'higher' : 'lower'
  const way = meanChange >= 0 ? improved : worsened
  return (
    <Two
      first={percentChange === null ? '' : `${Math.abs(percentChange).toFixed(0)}% ${way}`}
      second={`${Math.abs(meanChange).toFixed(1)} points ${meanChange >= 0 ? 'better' : 'worse'}`}
    />
  )
}

function shared(share: Share | undefined) {
  if (!share) return '–'
  return (
    <Two
      first={formatPercent(share.share)}
      second={`${share.count} of ${share.of}, likely ${formatPercent(share.low)} to ${formatPercent(share.high)}`}
    />
  )
}

function Two({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      <span className="block whitespace-nowrap">{first}</span>
      {second && <span className="block text-sm text-ink-soft">{second}</span>}
    </>
  )
}
