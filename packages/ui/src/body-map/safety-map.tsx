import { type SiteKey, sites } from '@healing-touch/domain/body/site-key.ts'
import { lowerFirst } from '@healing-touch/domain/outcomes/lower-first.ts'
import { classes } from '../classes.ts'
import { BodyFigure, type Paint } from './body-figure.tsx'
import { Sides } from './body-map-layers.tsx'
import { figure, type View, views } from './figure.ts'
import { nameOf } from './site-words.ts'

/** What may be done at a place: nothing, light work up to a pressure, or nothing before asking. */
export type PlaceLimit = {
  readonly state: 'no-go' | 'light' | 'ask-first'
  /** The firmest pressure on the Walton scale where work is light. */
  readonly most: number | null
  /** Why, a sentence for each rule. */
  readonly because: readonly string[]
  /** It holds for everybody, whatever was answered: folded away in the list. */
  readonly usual?: boolean
}
export type PlaceLimits = Partial<Record<SiteKey, PlaceLimit>>

type SafetyMapProps = { limits: PlaceLimits; className?: string | undefined }

const order: readonly PlaceLimit['state'][] = ['no-go', 'light', 'ask-first']
const signs = { 'no-go': '×', light: '≤', 'ask-first': '?' } as const
const titles = { 'no-go': 'Do not touch', light: 'Light only', 'ask-first': 'Ask first' } as const

/** Where hands may not go today, where only lightly and where they ask first: both views, and the same in words. */
export function SafetyMap({ limits, className }: SafetyMapProps) {
  const limited = Object.entries(limits) as [SiteKey, PlaceLimit][]
  if (limited.length === 0) {
    return <p className="text-ink-soft">No place is limited beyond each technique’s own dose.</p>
  }
  const own = limited.filter(([, { usual }]) => !usual)
  const usual = limited.filter(([, { usual }]) => usual)
  return (
    <figure className={classes('flex flex-col gap-4', className)}>
      <div className="ht-body-pair grid grid-cols-2 gap-2">
        {views.map((view) => (
          <div key={view}>
            <Sides view={view} frame="whole">
              {view === 'front' ? 'Front' : 'Back'}
            </Sides>
            <BodyFigure
              view={view}
              numberSize={28}
              paints={paintsOf(limited)}
              role="img"
              aria-label={summary(limited, view)}
            />
          </div>
        ))}
      </div>
      <figcaption className="flex flex-col gap-3">
        <PlaceList limited={own} />
        <Key limited={usual} without={own} />
        {usual.length > 0 && (
          <details>
            <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
              Places to be careful with on everybody ({usual.length})
            </summary>
            <div className="flex flex-col gap-3 pt-1">
              <PlaceList limited={usual} />
            </div>
          </details>
        )}
      </figcaption>
    </figure>
  )
}

type Limited = readonly [SiteKey, PlaceLimit][]

/** What the signs mean that no heading of the list explains. */
function Key({ limited, without }: { limited: Limited; without: Limited }) {
  const states = order.filter(
    (state) =>
      limited.some(([, one]) => one.state === state) &&
      !without.some(([, one]) => one.state === state),
  )
  if (states.length === 0) return null
  return (
    <p aria-hidden className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-ink-soft">
      {states.map((state) => (
        <span key={state} className="flex items-center gap-2">
          <span className="ht-body-swatch ht-body-mark" data-limit={state}>
            {signs[state]}
          </span>
          {state === 'light' ? 'Light only, up to the pressure shown' : titles[state]}
        </span>
      ))}
    </p>
  )
}

function PlaceList({ limited }: { limited: Limited }) {
  return order.map((state) => <Places key={state} state={state} limited={limited} />)
}

type PlacesProps = { state: PlaceLimit['state']; limited: Limited }

/** The places of one kind, those with the same reasons together. */
function Places({ state, limited }: PlacesProps) {
  const groups = new Map<string, { readonly limit: PlaceLimit; readonly keys: SiteKey[] }>()
  for (const [key, limit] of limited) {
    if (limit.state !== state) continue
    const reasons = `${limit.most} ${limit.because.join(' ')}`
    const known = groups.get(reasons)
    if (known) known.keys.push(key)
    else groups.set(reasons, { limit, keys: [key] })
  }
  if (groups.size === 0) return null
  return (
    <div>
      <p className="flex items-center gap-2 font-semibold">
        <span aria-hidden className="ht-body-swatch ht-body-mark" data-limit={state}>
          {signs[state]}
        </span>
        {titles[state]}
      </p>
      <ul className="mt-1 flex flex-col gap-1.5 pl-9">
        {[...groups].map(([reasons, { limit, keys }]) => (
          <li key={reasons}>
            <span className="font-medium">{placesOf(keys)}</span>
            {limit.most !== null && `, pressure at most ${limit.most} of 5`}
            <span className="block text-sm text-ink-soft">{limit.because.join(' ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** More than half of the body is said in two words instead of ninety names. */
function placesOf(keys: readonly SiteKey[]): string {
  if (keys.length === sites.length) return 'Everywhere'
  if (keys.length > sites.length / 2) return 'Everywhere else'
  const [first = '', ...rest] = keys.map(nameOf)
  return [first, ...rest.map(lowerFirst)].join(', ')
}

function paintsOf(limited: Limited): ReadonlyMap<SiteKey, Paint> {
  return new Map(
    limited.map(([key, { state, most }]) => [
      key,
      {
        text: state === 'light' && most !== null ? `${most}` : signs[state],
        look: { 'data-limit': state },
      },
    ]),
  )
}

function summary(limited: Limited, view: View): string {
  const shown = limited.filter(([key]) => figure[view][key] !== undefined)
  if (shown.length === 0) return `Safety map, ${view}: no place is limited.`
  const words = shown.map(([key, { state, most }]) => {
    const limit = most === null ? '' : `, at most ${most} of 5`
    return `${nameOf(key)}: ${titles[state].toLowerCase()}${limit}`
  })
  return `Safety map, ${view}: ${words.join('; ')}.`
}
