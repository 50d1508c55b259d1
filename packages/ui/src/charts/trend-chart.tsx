import { type ReactNode, useId } from 'react'
import { Badge, type Tone } from '../badge.tsx'
import { measuredOnly, type Series, seriesWords, withUnit } from './series-words.ts'
import { TrendKey } from './trend-key.tsx'
import { TrendPicture } from './trend-picture.tsx'
import type { Range } from './trend-scales.ts'
import { TrendTable } from './trend-table.tsx'

export type TrendChartProps = Omit<Series, 'verdict'> & {
  /** The instrument's own range; without it the axis fits the values. */
  range?: Range | undefined
  /** ISO instants of visits, drawn as ticks on the time axis. */
  visits?: readonly string[]
  verdict?: { label: string; tone?: Tone; icon?: ReactNode } | null | undefined
  height?: number
  /** Where the page already names the series. */
  titleHidden?: boolean
  /** Leaves the sentences to screen readers. */
  wordsHidden?: boolean
}

/** A series over time with its noise band, goal and visits; equally a few sentences and a table. */
export function TrendChart(props: TrendChartProps) {
  const { name, readings, better, unit, noise, target, visits = [], zone, locale } = props
  const { verdict, height = 220, titleHidden, wordsHidden } = props
  const titleId = useId()
  const measured = measuredOnly(readings)
  const words = seriesWords({ ...props, verdict: verdict?.label })

  return (
    <figure aria-labelledby={titleId} className="flex flex-col gap-2">
      <figcaption className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span id={titleId} className={titleHidden ? 'sr-only' : 'font-semibold'}>
          {name}
          <span className="font-normal text-ink-soft">
            {unit ? ` in ${unit === '°' ? 'degrees' : unit}` : ''}, {better} is better
          </span>
        </span>
        {verdict && (
          <Badge tone={verdict.tone} icon={verdict.icon}>
            {verdict.label}
          </Badge>
        )}
      </figcaption>
      {measured.length > 0 && (
        <>
          <TrendPicture {...props} label={words} height={height} />
          <TrendKey
            noise={noise === null || noise === undefined ? null : withUnit(noise, unit, locale)}
            target={target === null || target === undefined ? null : withUnit(target, unit, locale)}
            visits={visits.length > 0}
          />
        </>
      )}
      <p
        aria-hidden={measured.length > 0}
        className={wordsHidden && measured.length > 0 ? 'hidden' : 'text-sm text-ink-soft'}
      >
        {words}
      </p>
      {measured.length > 0 && (
        <TrendTable name={name} readings={readings} unit={unit} zone={zone} locale={locale} />
      )}
    </figure>
  )
}
