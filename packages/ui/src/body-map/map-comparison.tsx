import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { useState } from 'react'
import { SelectField } from '../select-field.tsx'
import { formatDay, formatTime } from '../words/format.ts'
import { BodyMap } from './body-map.tsx'
import { BodyMapDifference } from './body-map-difference.tsx'
import { BodyMapList } from './body-map-list.tsx'
import { type BodyMarks, siteMarks } from './site-words.ts'

type Dated = { readonly at: string; readonly map: PainMap }

type MapComparisonProps = {
  /** Oldest first. */
  maps: readonly Dated[]
  zone: string
  locale?: string | undefined
}

/** Where it hurt on any two days: the first and the latest until others are chosen, the earlier one always first. */
export function MapComparison({ maps, zone, locale }: MapComparisonProps) {
  const [from, setFrom] = useState(0)
  const [to, setTo] = useState(maps.length - 1)
  const [earlier = 0, later = 0] = [from, to].toSorted((a, b) => a - b)
  const [before, after] = [maps[earlier], maps[later]]
  const days = maps.map(({ at }) => formatDay(at, zone, locale))
  const options = maps.map(({ at }, index) => {
    const day = days[index] ?? ''
    const twice = days.filter((other) => other === day).length > 1
    return { value: String(index), label: twice ? `${day}, ${formatTime(at, zone, locale)}` : day }
  })

  if (!before || !after) return null
  return (
    <div className="flex flex-col gap-5">
      {maps.length === 1 ? (
        <p className="text-ink-soft">One map so far. With the next one, two can be compared.</p>
      ) : (
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            label="Compare"
            options={options}
            value={String(from)}
            onValue={(value) => setFrom(Number(value))}
          />
          <SelectField
            label="with"
            options={options}
            value={String(to)}
            onValue={(value) => setTo(Number(value))}
          />
        </div>
      )}
      {before === after ? (
        <OneMap marks={siteMarks(before.map)} />
      ) : (
        <BodyMapDifference
          before={before.map}
          after={after.map}
          beforeLabel={formatDay(before.at, zone, locale)}
          afterLabel={formatDay(after.at, zone, locale)}
        />
      )}
    </div>
  )
}

function OneMap({ marks }: { marks: BodyMarks }) {
  return (
    <>
      <div className="ht-body-pair grid grid-cols-2 gap-2">
        <BodyMap marks={marks} view="front" />
        <BodyMap marks={marks} view="back" />
      </div>
      <BodyMapList marks={marks} />
    </>
  )
}
