import { areaOf, type BodyArea, bodyAreaIds, bodyAreas } from '@healing-touch/domain/body/areas.ts'
import { type RegionId, regionIds, regions } from '@healing-touch/domain/body/regions.ts'
import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { classes } from '../classes.ts'
import { isPickable } from './frames.ts'
import { type BodyMarks, markWords } from './site-words.ts'

type BodyMapListProps = {
  marks: BodyMarks
  /** Without it the list only reads out what is marked. */
  onPick?: ((site: SiteKey) => void) | undefined
  selected?: SiteKey | null | undefined
  className?: string | undefined
}

type Row = { region: RegionId; keys: readonly SiteKey[] }

/** The same places as the map, front and back, as a list grouped by part of the body. */
export function BodyMapList({ marks, onPick, selected, className }: BodyMapListProps) {
  return (
    <div className={classes('flex flex-col gap-2', className)}>
      {bodyAreaIds.map((area) => {
        const rows = rowsOf(area)
        const keys = rows.flatMap((row) => row.keys)
        const marked = keys.filter((key) => marks[key] !== undefined)
        if (!onPick) return marked.length > 0 && <Marked key={area} {...{ area, marks, marked }} />
        return (
          <details
            key={area}
            open={marked.length > 0 || keys.some((key) => key === selected)}
            className="rounded-lg border border-line bg-surface"
          >
            <summary className="tap flex items-center justify-between gap-3 rounded-lg px-3.5 py-2 font-semibold">
              {bodyAreas[area]}
              <span className="text-sm font-normal text-ink-soft">{marked.length} marked</span>
            </summary>
            <ul className="divide-y divide-line border-t border-line">
              {rows.map(({ region, keys: sides }) => (
                <li key={region} className="flex items-center justify-between gap-3 px-3.5 py-1.5">
                  <span aria-hidden>{regions[region].name}</span>
                  <span className="flex shrink-0 gap-1.5">
                    {sides.map((site) => (
                      <SiteButton
                        key={site}
                        site={site}
                        pain={marks[site]}
                        pressed={site === selected}
                        onPick={onPick}
                      />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
      {!onPick && Object.keys(marks).length === 0 && (
        <p className="text-ink-soft">Nothing marked.</p>
      )}
    </div>
  )
}

function rowsOf(area: BodyArea): Row[] {
  return regionIds
    .filter((region) => areaOf[region] === area)
    .map((region) => ({ region, keys: keysOf(region).filter(isPickable) }))
    .filter(({ keys }) => keys.length > 0)
}

function keysOf(region: RegionId): SiteKey[] {
  return regions[region].paired ? [`${region}.left`, `${region}.right`] : [`${region}.midline`]
}

const sideWords = { left: 'Left', right: 'Right', midline: 'Middle' }

type SiteButtonProps = {
  site: SiteKey
  pain: number | undefined
  pressed: boolean
  onPick: (site: SiteKey) => void
}

function SiteButton({ site, pain, pressed, onPick }: SiteButtonProps) {
  const side = sideWords[site.slice(site.indexOf('.') + 1) as keyof typeof sideWords]
  const words = markWords(site, pain)
  return (
    <span className="relative flex">
      <button
        type="button"
        // what is seen is part of the name, so that it can be said to press it
        aria-label={words.startsWith(side) ? words : `${side}: ${words}`}
        aria-pressed={pressed}
        onClick={() => onPick(site)}
        className={classes(
          'tap inline-flex items-center justify-center rounded-md border px-3 text-sm transition-colors',
          pain !== undefined && 'pr-12',
          pressed
            ? 'border-accent bg-accent-soft text-accent-ink ring-1 ring-accent'
            : 'border-line-strong bg-surface hover:border-accent',
        )}
      >
        {side}
      </button>
      {pain !== undefined && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center"
        >
          <Swatch pain={pain} />
        </span>
      )}
    </span>
  )
}

function Swatch({ pain }: { pain: number }) {
  return (
    <span className="ht-body-swatch ht-body-mark" data-pain={pain}>
      {pain}
    </span>
  )
}

type MarkedProps = { area: BodyArea; marks: BodyMarks; marked: readonly SiteKey[] }

function Marked({ area, marks, marked }: MarkedProps) {
  return (
    <section>
      <h3 className="font-semibold">{bodyAreas[area]}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {marked.map((site) => (
          <li key={site} className="flex items-center gap-2.5">
            <span aria-hidden>
              <Swatch pain={marks[site] ?? 0} />
            </span>
            {markWords(site, marks[site])}
          </li>
        ))}
      </ul>
    </section>
  )
}
