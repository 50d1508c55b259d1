import type { CohortGroup, CohortReport } from '@healing-touch/domain/outcomes/cohort.ts'
import { enoughToReport, fewestToReport } from '@healing-touch/domain/outcomes/word-cohort.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { RangeBar } from '@healing-touch/ui/charts/range-bar.tsx'
import { Section } from '@healing-touch/ui/page.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { Comparisons } from './comparisons.tsx'
import { groupName, looks } from './group-look.ts'
import { GroupTable } from './group-table.tsx'
import { axisFor, MeansChart } from './means-chart.tsx'
import { ReportKey } from './report-key.tsx'

type PracticeReportProps = {
  name: string
  better: 'higher' | 'lower'
  range: { low: number; high: number }
  report: CohortReport
}

/** Picture first, then who responded, then every number. */
export function PracticeReport({ name, better, range, report }: PracticeReportProps) {
  const { groups, comparisons, offScale } = report
  const telling = groups.filter((group) =>
    group.times.some(({ time }) => enoughToReport(group, time)),
  )
  const small = groups.filter((group) => !telling.includes(group))
  const last = groups[0]?.times.at(-1)?.time ?? ''
  const together = telling.length <= looks.length
  const axis = axisFor(telling, range)
  return (
    <>
      <Card title={`${name} over time`}>
        <p className="-mt-2 mb-4 text-sm text-ink-soft">
          Mean of everyone measured, from {range.low} to {range.high}; {better} is better.
        </p>
        {telling.length === 0 && (
          <p>
            No group has {fewestToReport} people yet, so there is nothing a picture could show
            honestly.
          </p>
        )}
        {telling.length > 0 && together && (
          <figure className="flex flex-col gap-3">
            <ReportKey groups={telling} />
            <MeansChart groups={telling} axis={axis} />
          </figure>
        )}
        {!together && (
          <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3 print:grid-cols-3">
            {telling.map((group) => (
              <li key={groupName(group)} className="min-w-0">
                <h3 className="text-base">{groupName(group)}</h3>
                <MeansChart groups={[group]} axis={axis} height={170} />
              </li>
            ))}
          </ul>
        )}
      </Card>

      <Comparisons groups={groups} comparisons={comparisons} />

      {telling.length > 0 && (
        <>
          <Card title={`Who responded by ${last}`}>
            <p className="-mt-2 mb-4 text-sm text-ink-soft">
              Better by 30% or more of their own baseline. The upright mark shows the share if
              nobody who is missing had responded.
            </p>
            <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2 print:grid-cols-2">
              {telling.map((group) => (
                <li key={groupName(group)}>
                  <Responders group={group} />
                </li>
              ))}
            </ul>
          </Card>
          <Section title="All the numbers">
            {telling.map((group) => (
              <Card key={groupName(group)}>
                <GroupTable group={group} better={better} />
              </Card>
            ))}
          </Section>
        </>
      )}
      <SmallGroups groups={small} />
      {offScale > 0 && (
        <p className="text-sm text-ink-soft">
          {plural(offScale, 'value lies', 'values lie')} off the scale and{' '}
          {offScale === 1 ? 'was' : 'were'} read as missing.
        </p>
      )}
    </>
  )
}

function Responders({ group }: { group: CohortGroup }) {
  const end = group.times.at(-1)
  const change = end && enoughToReport(group, end.time) ? end.change : null
  return (
    <RangeBar
      label={groupName(group)}
      value={change?.responders.share ?? null}
      low={change?.responders.low ?? null}
      high={change?.responders.high ?? null}
      note={
        change
          ? `${change.responders.count} of ${change.completers} measured, of ${group.people} in all`
          : `${plural(end?.n ?? 0, 'person', 'people')} measured: too few to say anything`
      }
      reference={
        change ? { value: change.worstCase.share, label: 'If nobody missing responded' } : null
      }
    />
  )
}

/** Counted, and nothing more: a mean of four people says who they are, not how care went. */
function SmallGroups({ groups }: { groups: readonly CohortGroup[] }) {
  if (groups.length === 0) return null
  return (
    <Card title="Too few to say anything">
      <p className="-mt-2 mb-3 text-sm text-ink-soft">
        Fewer than {fewestToReport} people measured at every time.
      </p>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {groups.map((group) => (
          <li key={groupName(group)} className="flex justify-between gap-4 py-1">
            <span className="font-medium">{groupName(group)}</span>
            <span className="text-ink-soft">{plural(group.people, 'person', 'people')}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
