import { type RegionId, regions } from '@healing-touch/domain/body/regions.ts'
import { siteKey, sites } from '@healing-touch/domain/body/site-key.ts'
import { BodyFigure, type Paint } from '@healing-touch/ui/body-map/body-figure.tsx'
import { views } from '@healing-touch/ui/body-map/figure.ts'

/** Where on the body something belongs: a picture of both sides, and the places by name. */
export function BodyPlaces({ places }: { places: readonly RegionId[] }) {
  const paints = new Map(
    sites
      .filter(({ region }) => places.includes(region))
      .map((site) => [siteKey(site), place] as const),
  )
  const names = places.map((id) => regions[id].name.toLowerCase()).join(', ')
  return (
    <figure className="flex flex-col gap-3 sm:flex-row sm:items-center sm:gap-6">
      <div aria-hidden className="ht-body-pair grid w-48 shrink-0 grid-cols-2 gap-2">
        {views.map((view) => (
          <BodyFigure key={view} view={view} paints={paints} />
        ))}
      </div>
      <figcaption className="first-letter:uppercase">{names}</figcaption>
    </figure>
  )
}

const place: Paint = { text: '', look: { 'data-place': '' } }
