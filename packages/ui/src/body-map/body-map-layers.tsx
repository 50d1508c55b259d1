import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import type { ReactNode } from 'react'
import { figure, type View } from './figure.ts'
import type { Frame, Place } from './frames.ts'

type PlacesProps = { view: View; places: readonly Place[] }

/** Beneath the figure: a finger that lands just beside the body still finds the nearest site. */
export function Reach({ view, places }: PlacesProps) {
  return (
    <g aria-hidden>
      {places.map(({ site }) => (
        <path
          key={site}
          className="ht-body-reach"
          strokeWidth={24}
          d={figure[view][site]}
          data-site={site}
        />
      ))}
    </g>
  )
}

const comfortable = 18
const mostGrip = 5

/**
 * Above the figure, invisible: what a finger takes hold of. Small sites reach a little into large neighbours, never into
 * each other, and every site keeps its own middle.
 */
export function Grips({ view, places }: PlacesProps) {
  const small = places.filter(({ room }) => room < comfortable)
  return (
    <g aria-hidden>
      {small.map(({ site, room }) => (
        <path
          key={site}
          className="ht-body-reach"
          d={figure[view][site]}
          strokeWidth={Math.round(2 * Math.min(mostGrip, comfortable - room))}
          data-site={site}
        />
      ))}
      {small.map(({ site }) => (
        <path key={site} className="ht-body-grip" d={figure[view][site]} data-site={site} />
      ))}
      {places.map(({ site, x, y, room }) => (
        <circle
          key={site}
          className="ht-body-grip"
          cx={Math.round(x)}
          cy={Math.round(y)}
          r={Math.round(room * 0.8)}
          data-site={site}
        />
      ))}
    </g>
  )
}

type RingProps = { view: View; site: SiteKey; look?: 'chosen' | 'pointed' }

/** The border of one site, drawn above its neighbours. */
export function Ring({ view, site, look = 'chosen' }: RingProps) {
  const d = figure[view][site]
  if (d === undefined) return null
  if (look === 'pointed') return <path className="ht-body-ring-pointed" d={d} />
  return (
    <>
      <path className="ht-body-ring-gap" d={d} />
      <path className="ht-body-ring" d={d} />
    </>
  )
}

type SidesProps = { view: View; frame: Frame; children?: ReactNode }

/** Whose side is where, for the eye: every name read out says left or right itself. */
export function Sides({ view, frame, children }: SidesProps) {
  const [left, right] = view === 'front' ? ['Right', 'Left'] : ['Left', 'Right']
  return (
    <p
      aria-hidden
      className="flex min-h-7 items-baseline justify-between gap-3 px-2 text-sm text-ink-faint"
    >
      <span className="w-10">{frame === 'arm-right' ? '' : left}</span>
      <span className="text-center font-medium text-ink">{children}</span>
      <span className="w-10 text-end">{frame === 'arm-left' ? '' : right}</span>
    </p>
  )
}
