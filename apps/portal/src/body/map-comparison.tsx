import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { lazy, Suspense } from 'react'
import { useMe } from '../people/use-me.ts'

const Comparison = lazy(() =>
  import('@healing-touch/ui/body-map/map-comparison.tsx').then(({ MapComparison }) => ({
    default: MapComparison,
  })),
)

type MapComparisonProps = { maps: readonly { readonly at: string; readonly map: PainMap }[] }

/** Where it hurt on any two days; drawn when the screen is opened. */
export function MapComparison({ maps }: MapComparisonProps) {
  const { zone } = useMe()
  return (
    <div className={cardClass()}>
      <Suspense
        fallback={
          <Loading label="Drawing the body map…">
            <Skeleton className="h-96 rounded-lg" />
          </Loading>
        }
      >
        <Comparison maps={maps} zone={zone} locale={locale} />
      </Suspense>
    </div>
  )
}
