import type { CohortReport, CohortTime } from '@healing-touch/domain/outcomes/cohort.ts'
import { enoughToReport } from '@healing-touch/domain/outcomes/word-cohort.ts'
import type { Cell } from './csv.ts'

/** The report's table for a spreadsheet: one row per group and time, then the comparisons. */
export function reportRows({ groups, comparisons }: CohortReport): Cell[][] {
  const rows: Cell[][] = [
    [
      'Group',
      'Time',
      'People in the group',
      'Measured',
      'Mean',
      'SD',
      'Mean low',
      'Mean high',
      'With baseline and value',
      'Mean improvement',
      'Improvement in %',
      'Responders',
      'Responders share',
      'Share low',
      'Share high',
      'Share if nobody missing responded',
    ],
    ...groups.flatMap((group) =>
      group.times.map((time) => [
        group.group ?? 'No group',
        time.time,
        group.people,
        time.n,
        ...(enoughToReport(group, time.time) ? numbers(time) : []),
      ]),
    ),
  ]
  if (comparisons.length === 0) return rows
  return [
    ...rows,
    [],
    ['Group', 'Compared with', 'Time', 'People', 'Better by', 'Low', 'High', 'p'],
    ...comparisons.map(({ group, reference, time, n, difference, low, high, p }) => [
      group,
      reference,
      time,
      n,
      ...[difference, low, high].map((value) => round(value)),
      round(p, 5),
    ]),
  ]
}

function numbers({ mean, sd, interval, change }: CohortTime): Cell[] {
  return [
    round(mean),
    round(sd),
    round(interval?.low),
    round(interval?.high),
    change?.completers ?? null,
    round(change?.meanChange),
    round(change?.percentChange),
    change?.responders.count ?? null,
    round(change?.responders.share),
    round(change?.responders.low),
    round(change?.responders.high),
    round(change?.worstCase.share),
  ]
}

function round(value: number | null | undefined, digits = 3): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits))
}
