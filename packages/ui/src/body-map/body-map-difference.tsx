import {
  type PainChange,
  type PainMap,
  painMapDifference,
} from '@healing-touch/domain/body/pain-map.ts'
import { type SiteKey, siteKey } from '@healing-touch/domain/body/site-key.ts'
import { classes } from '../classes.ts'
import { BodyFigure, type Paint } from './body-figure.tsx'
import { Sides } from './body-map-layers.tsx'
import { figure, type View, views } from './figure.ts'
import { changeWords, signed } from './site-words.ts'

type BodyMapDifferenceProps = {
  before: PainMap
  after: PainMap
  /** The two dates, as the reader would say them. */
  beforeLabel: string
  afterLabel: string
  className?: string | undefined
}

/** What became of the pain between two dates: both views, a key, and the same in words. */
export function BodyMapDifference(props: BodyMapDifferenceProps) {
  const { before, after, beforeLabel, afterLabel, className } = props
  const changes = painMapDifference(before, after)
  if (changes.length === 0) {
    return <p className="text-ink-soft">Nothing was marked on either date.</p>
  }
  return (
    <figure className={classes('flex flex-col gap-4', className)}>
      <figcaption className="font-semibold">
        From {beforeLabel} to {afterLabel}: {tally(changes)}
      </figcaption>
      <div className="ht-body-pair grid grid-cols-2 gap-2">
        {views.map((view) => (
          <div key={view}>
            <Sides view={view} frame="whole">
              {view === 'front' ? 'Front' : 'Back'}
            </Sides>
            <BodyFigure
              view={view}
              numberSize={28}
              paints={paintsOf(changes)}
              role="img"
              aria-label={viewSummary(changes, view)}
            />
          </div>
        ))}
      </div>
      <Key />
      <ul className="flex flex-col gap-1.5">
        {changes.toSorted(byChange).map((change) => (
          <li key={siteKey(change.site)} className="flex items-center gap-2.5">
            <span aria-hidden className="ht-body-swatch ht-body-mark" data-change={look(change)}>
              {signed(change.change)}
            </span>
            {changeWords(change)}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** One point either way is fainter: it is less than pain ratings vary by themselves (minimal detectable change about 2, Childs 2005). */
function look({ change }: PainChange) {
  if (change === 0) return 'same'
  const direction = change < 0 ? 'better' : 'worse'
  return Math.abs(change) === 1 ? `${direction}-soft` : direction
}

function paintsOf(changes: readonly PainChange[]): ReadonlyMap<SiteKey, Paint> {
  return new Map(
    changes.map((change) => [
      siteKey(change.site),
      { text: signed(change.change), look: { 'data-change': look(change) } },
    ]),
  )
}

/** Best first, worst next, and what stayed the same last. */
function byChange(a: PainChange, b: PainChange) {
  return Number(a.change === 0) - Number(b.change === 0) || a.change - b.change
}

function tally(changes: readonly PainChange[]) {
  const better = changes.filter(({ change }) => change < 0).length
  const worse = changes.filter(({ change }) => change > 0).length
  return `${better} better, ${worse} worse, ${changes.length - better - worse} unchanged`
}

function viewSummary(changes: readonly PainChange[], view: View) {
  const shown = changes.filter(({ site }) => figure[view][siteKey(site)] !== undefined)
  return shown.length === 0
    ? `Body map, ${view}: nothing marked on either date.`
    : `Body map, ${view}: ${shown.map(changeWords).join('; ')}.`
}

const keys = [
  ['better', '−', 'Better'],
  ['same', '0', 'Unchanged'],
  ['worse', '+', 'Worse'],
] as const

function Key() {
  return (
    <div className="text-sm text-ink-soft">
      <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
        {keys.map(([change, sign, name]) => (
          <li key={change} className="flex items-center gap-2">
            <span aria-hidden className="ht-body-swatch ht-body-mark" data-change={change}>
              {sign}
            </span>
            {name}
          </li>
        ))}
      </ul>
      <p className="mt-1.5">
        Numbers are points on the 0–10 scale. A change of one point is paler: pain ratings vary that
        much by themselves.
      </p>
    </div>
  )
}
