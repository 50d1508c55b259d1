import { formatDay, formatNumber, plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import type { Chart } from './use-chart.ts'

export type Lane = {
  readonly kind: 'visit' | 'check-in' | 'assessment' | 'plan' | 'flare'
  readonly name: string
  /** A mark from one instant to another; most are one instant. */
  readonly marks: readonly { readonly from: string; readonly until: string }[]
}

export type CareEvent = {
  readonly at: string
  readonly kind: Exclude<Lane['kind'], 'check-in'>
  readonly text: string
}

type Cared = Pick<Chart, 'visits' | 'checkIns' | 'assessments' | 'planVersions' | 'flares'>

/** What happened, one lane for each kind; kinds that never happened have none. */
export function careLanes(chart: Cared): Lane[] {
  const lanes: Lane[] = [
    { kind: 'flare', name: 'Flares', marks: chart.flares },
    {
      kind: 'visit',
      name: 'Visits',
      marks: chart.visits.filter(({ charted }) => charted).map(({ startedAt }) => once(startedAt)),
    },
    { kind: 'check-in', name: 'Check-ins', marks: chart.checkIns.map(once) },
    { kind: 'assessment', name: 'Assessments', marks: chart.assessments.map(once) },
    { kind: 'plan', name: 'Plan', marks: chart.planVersions.map(({ at }) => once(at)) },
  ]
  return lanes.filter(({ marks }) => marks.length > 0)
}

/** The same in words, newest first; check-ins are too many to name. */
export function careEvents(chart: Cared, zone: string): CareEvent[] {
  const events: CareEvent[] = [
    ...chart.visits
      .filter(({ charted }) => charted)
      .map(({ startedAt, minutes, by }) => ({
        at: startedAt,
        kind: 'visit' as const,
        text: `Visit, ${minutes} min with ${by}`,
      })),
    ...chart.assessments.map((at) => ({ at, kind: 'assessment' as const, text: 'Assessment' })),
    ...chart.planVersions.map(({ at, version }) => ({
      at,
      kind: 'plan' as const,
      text: `Plan, version ${version}`,
    })),
    ...chart.flares.map(({ from, until, peak, usual }) => ({
      at: from,
      kind: 'flare' as const,
      text: `Flare${lasting(from, until, zone)}: pain up to ${formatNumber(peak)}, usually ${formatNumber(usual)}`,
    })),
  ]
  return events.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** "10 visits, 65 check-ins, 1 assessment, 3 plan versions and 1 flare". */
export function careWords(lanes: readonly Lane[]): string {
  const said = lanes.map(({ kind, marks }) => {
    const [one, other] = countWords[kind]
    return plural(marks.length, one, other, locale)
  })
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said)
}

const countWords = {
  visit: ['visit', 'visits'],
  'check-in': ['check-in', 'check-ins'],
  assessment: ['assessment', 'assessments'],
  plan: ['plan version', 'plan versions'],
  flare: ['flare', 'flares'],
} as const satisfies Record<Lane['kind'], readonly [string, string]>

function once(at: string) {
  return { from: at, until: at }
}

function lasting(from: string, until: string, zone: string): string {
  const [first, last] = [formatDay(from, zone), formatDay(until, zone)]
  return first === last ? '' : ` until ${last}`
}
