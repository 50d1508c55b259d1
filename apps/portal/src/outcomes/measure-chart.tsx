import { TrendChart } from '@healing-touch/ui/charts/trend-chart.tsx'
import { locale } from '@healing-touch/ui/words/locale.ts'
import type { GoalStanding, Measure } from './progress-answer.ts'
import { verdictWords } from './verdict-words.ts'

type MeasureChartProps = {
  measure: Measure
  goal: GoalStanding | undefined
  visits: readonly string[]
  zone: string
}

/** The whole course of a measure; loaded when somebody opens it. */
export function MeasureChart({ measure, goal, visits, zone }: MeasureChartProps) {
  const { name, readings, better, unit, change, range } = measure
  const from = readings[0]?.at ?? ''
  const wide = range.high - range.low > 10
  return (
    <TrendChart
      name={name}
      titleHidden
      wordsHidden
      readings={readings}
      better={better}
      unit={unit}
      baseline={change.baseline}
      noise={change.noise}
      target={goal?.target}
      range={wide ? undefined : range}
      visits={visits.filter((at) => at >= from)}
      verdict={verdictWords[change.verdict]}
      zone={zone}
      locale={locale}
    />
  )
}
