import { intervalWords } from '@healing-touch/ui/charts/interval-words.ts'
import { withUnit } from '@healing-touch/ui/charts/series-words.ts'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import type { ReactNode } from 'react'
import type { ChartMeasure } from '../people/use-chart.ts'

/** What a verdict rests on: the change with its interval, the noise, how often it was looked at and what visits do. */
export function MeasureFacts({ measure }: { measure: ChartMeasure }) {
  const { name, unit, change, effect, standing } = measure
  const { noise, noiseFrom, measurements, needed } = change
  const amount = (value: number) => withUnit(value, unit, locale)
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
      {standing.length > 0 && <Fact term="Latest">{standing.join(' ')}</Fact>}
      {change.change !== null && noise !== null && measurements > 1 && (
        <Fact term="Change">
          {intervalWords(
            {
              name,
              unit,
              change: change.change,
              low: change.change - noise,
              high: change.change + noise,
            },
            locale,
          )}
        </Fact>
      )}
      {noise !== null && (
        <Fact term="Noise">
          {noiseFrom === 'published'
            ? `Two readings differ by up to ${amount(noise)} by chance (MDC95, published).`
            : `This person’s own ups and downs reach ${amount(noise)} (MDC95, from their ${measurements} readings).`}
        </Fact>
      )}
      {change.baseline !== null && (
        <Fact term="Looks">{looksWords(Math.max(0, measurements - 1), noiseFrom)}</Fact>
      )}
      {needed > 0 && (
        <Fact term="Not enough yet">{plural(needed, 'more measurement', 'more measurements')}</Fact>
      )}
      {effect && (
        <Fact term="Around visits">
          {`On average ${amount(Math.abs(effect.mean))} ${effect.mean < 0 ? 'worse' : 'better'} right after than right before (95 % interval ${amount(effect.low)} to ${amount(effect.high)}, ${effect.visits} visits). Rest and attention alone do something too.`}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-semibold">{term}</dt>
      <dd className="mb-1 text-ink-soft sm:mb-0">{children}</dd>
    </div>
  )
}

function looksWords(looks: number, noiseFrom: 'published' | 'own' | null): string {
  const so = looks === 0 ? 'None yet.' : `${plural(looks, 'look', 'looks')} since the start.`
  const rule = 'A change counts once the last two readings are beyond the noise'
  return noiseFrom === 'published'
    ? `${so} ${rule}, so that over ten looks fewer than 4 in 100 people who do not change are told that they did.`
    : `${so} ${rule}.`
}
