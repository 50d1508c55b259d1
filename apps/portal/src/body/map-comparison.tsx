import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { formatDay, formatTime } from '@healing-touch/ui/words/format.ts'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '../people/use-me.ts'
import { locale } from '../words/locale.ts'

const MapDifference = lazy(() =>
  import('./map-difference.tsx').then((loaded) => ({ default: loaded.MapDifference })),
)

type MapComparisonProps = { maps: readonly { readonly at: string; readonly map: PainMap }[] }

/** Where it hurt on any two days: the first and the latest until others are chosen, the earlier one always first. */
export function MapComparison({ maps }: MapComparisonProps) {
  const { zone } = useMe()
  const [from, setFrom] = useState('0')
  const [to, setTo] = useState(String(maps.length - 1))
  const [earlier = 0, later = 0] = [Number(from), Number(to)].toSorted((a, b) => a - b)
  const [before, after] = [maps[earlier], maps[later]]
  const days = maps.map(({ at }) => formatDay(at, zone, locale))
  const options = maps.map(({ at }, index) => {
    const day = days[index] ?? ''
    const twice = days.filter((other) => other === day).length > 1
    return { value: String(index), label: twice ? `${day}, ${formatTime(at, zone, locale)}` : day }
  })

  if (!before || !after) return null
  return (
    <div className={cardClass({ className: 'flex flex-col gap-5' })}>
      {maps.length === 1 ? (
        <p className="text-ink-soft">
          There is one map so far. With the next one you can compare the two.
        </p>
      ) : (
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField label="Compare" options={options} value={from} onValue={setFrom} />
          <SelectField label="with" options={options} value={to} onValue={setTo} />
        </div>
      )}
      <Suspense
        fallback={
          <Loading label="Drawing the body map…">
            <Skeleton className="h-96 rounded-lg" />
          </Loading>
        }
      >
        <MapDifference before={before} after={after} />
      </Suspense>
    </div>
  )
}
