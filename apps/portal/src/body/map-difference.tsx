import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { BodyMap } from '@healing-touch/ui/body-map/body-map.tsx'
import { BodyMapDifference } from '@healing-touch/ui/body-map/body-map-difference.tsx'
import { BodyMapList } from '@healing-touch/ui/body-map/body-map-list.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMe } from '../people/use-me.ts'
import { locale } from '../words/locale.ts'
import { marksByKey } from './pain-map-edits.ts'

type Dated = { readonly at: string; readonly map: PainMap }

/** Loaded when the maps are looked at. A map beside itself is shown as it is. */
export function MapDifference({ before, after }: { before: Dated; after: Dated }) {
  const { zone } = useMe()
  if (before === after) return <OneMap map={after.map} />
  return (
    <BodyMapDifference
      before={before.map}
      after={after.map}
      beforeLabel={formatDay(before.at, zone, locale)}
      afterLabel={formatDay(after.at, zone, locale)}
    />
  )
}

function OneMap({ map }: { map: PainMap }) {
  const marks = marksByKey(map)
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
