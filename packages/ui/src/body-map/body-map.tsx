import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { type ComponentProps, type KeyboardEvent, type SyntheticEvent, useState } from 'react'
import { BodyFigure, type Paint } from './body-figure.tsx'
import { Grips, Reach, Ring, Sides } from './body-map-layers.tsx'
import { figure, type View } from './figure.ts'
import { type Frame, isArrow, isPickable, neighbour, placesIn } from './frames.ts'
import { type BodyMarks, marksSummary, markWords, nameOf } from './site-words.ts'

type BodyMapProps = {
  marks: BodyMarks
  view: View
  frame?: Frame | undefined
  /** Without it the map is a picture to read. */
  onPick?: ((site: SiteKey) => void) | undefined
  selected?: SiteKey | null | undefined
  /** What the map asks for, shown until a place is pointed at. */
  hint?: string | undefined
  className?: string | undefined
}

/** One view of the body, with its pain in colour and number. */
export function BodyMap({ onPick, ...props }: BodyMapProps) {
  return onPick ? <PickMap {...props} onPick={onPick} /> : <ReadMap {...props} />
}

function paintsOf(marks: BodyMarks): ReadonlyMap<SiteKey, Paint> {
  const entries = Object.entries(marks) as [SiteKey, number][]
  return new Map(
    entries.map(([site, pain]) => [site, { text: `${pain}`, look: { 'data-pain': pain } }]),
  )
}

function ReadMap({ marks, view, frame = 'whole', className }: Omit<BodyMapProps, 'onPick'>) {
  const shown = Object.keys(figure[view]) as SiteKey[]
  return (
    <figure className={className}>
      <Sides view={view} frame={frame} />
      <BodyFigure
        view={view}
        frame={frame}
        paints={paintsOf(marks)}
        role="img"
        aria-label={marksSummary(marks, shown, view)}
      />
    </figure>
  )
}

type PickMapProps = BodyMapProps & { onPick: (site: SiteKey) => void }

function PickMap(props: PickMapProps) {
  const { marks, view, frame = 'whole', onPick, selected = null, hint, className } = props
  const [focused, setFocused] = useState<SiteKey | null>(null)
  const [pointed, setPointed] = useState<SiteKey | null>(null)
  const places = placesIn(view, frame)
  const within = new Set(places.map(({ site }) => site))
  const firstMarked = places.find(({ site }) => marks[site] !== undefined)?.site
  const [current = places[0]?.site] = [focused, selected, firstMarked].filter(
    (site) => site && within.has(site),
  )
  const named = [pointed, focused, selected].find((site) => site && within.has(site))

  function press(event: KeyboardEvent<SVGSVGElement>) {
    if (!current || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') onPick(current)
    else if (isArrow(event.key)) focus(event, neighbour(places, current, event.key))
    else if (event.key === 'Home') focus(event, places[0]?.site)
    else if (event.key === 'End') focus(event, places.at(-1)?.site)
    else return
    event.preventDefault()
  }

  function siteProps(site: SiteKey): ComponentProps<'path'> & { 'data-site'?: SiteKey } {
    if (!isPickable(site)) return {}
    if (!within.has(site)) return { 'data-site': site }
    return {
      role: 'button',
      tabIndex: site === current ? 0 : -1,
      'aria-label': markWords(site, marks[site]),
      'aria-pressed': site === selected,
      'data-site': site,
    }
  }

  return (
    <div className={className}>
      <Sides view={view} frame={frame}>
        {named ? nameOf(named) : hint}
      </Sides>
      <BodyFigure
        view={view}
        frame={frame}
        paints={paintsOf(marks)}
        role="group"
        aria-label={`Body map, ${view}. Arrow keys move over the body, Enter picks a place.`}
        onClick={(event) => {
          const site = siteUnder(event)
          if (site) onPick(site)
        }}
        onPointerOver={(event) => setPointed(siteUnder(event))}
        onPointerLeave={() => setPointed(null)}
        onFocus={(event) => setFocused(siteUnder(event))}
        onBlur={() => setFocused(null)}
        onKeyDown={press}
        siteProps={siteProps}
        beneath={<Reach view={view} places={places} />}
        above={
          <>
            {pointed && <Ring view={view} site={pointed} look="pointed" />}
            {selected && <Ring view={view} site={selected} />}
            <g className="ht-body-focus">{current && <Ring view={view} site={current} />}</g>
          </>
        }
        grips={<Grips view={view} places={places} />}
      />
    </div>
  )
}

function siteUnder({ target }: SyntheticEvent<SVGSVGElement>): SiteKey | null {
  const under = target instanceof Element ? target.closest('[data-site]') : null
  return (under?.getAttribute('data-site') ?? null) as SiteKey | null
}

function focus(event: KeyboardEvent<SVGSVGElement>, site: SiteKey | undefined) {
  event.currentTarget.querySelector<SVGPathElement>(`[role="button"][data-site="${site}"]`)?.focus()
}
