import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import { centresOf } from './centres.ts'
import { figure, outline, shade, type View } from './figure.ts'
import { details } from './figure-details.ts'
import { type Frame, frames } from './frames.ts'

/** What is painted on a site: the number on it, and the pain, the change or the limit that gives it its colour. */
export type Paint = {
  readonly text: string
  readonly look:
    | { readonly 'data-pain': number }
    | { readonly 'data-change': string }
    | { readonly 'data-limit': 'no-go' | 'light' | 'ask-first' }
    | { readonly 'data-place': '' }
}

type BodyFigureProps = Omit<ComponentProps<'svg'>, 'children'> & {
  view: View
  frame?: Frame | undefined
  /** The height of the numbers in units of the drawing, for a figure smaller than a phone is wide. */
  numberSize?: number | undefined
  paints: ReadonlyMap<SiteKey, Paint>
  /** What makes a site more than a shape: its role, name and place in the order of focus. */
  siteProps?: (site: SiteKey) => ComponentProps<'path'>
  /** Painted beneath the figure, above it, and above its numbers. */
  beneath?: ReactNode
  above?: ReactNode
  grips?: ReactNode
}

/** The drawing itself, with every site as a path of its own. */
export function BodyFigure(props: BodyFigureProps) {
  const { view, frame = 'whole', numberSize = phoneSize(frame), ...own } = props
  const { paints, siteProps, beneath, above, grips, ...rest } = own
  const id = useId()
  const { x, y, width, height } = frames[frame]
  const shapes = Object.entries(figure[view]) as [SiteKey, string][]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: role and label come from the map; a title would pop up over every region
    <svg
      {...rest}
      className={classes('ht-body', frame !== 'whole' && 'ht-body-close')}
      viewBox={`${x} ${y} ${width} ${height}`}
    >
      <defs>
        <clipPath id={`${id}-skin`}>
          <path d={outline} />
        </clipPath>
        <filter id={`${id}-soft`}>
          <feGaussianBlur stdDeviation="5" />
        </filter>
      </defs>
      {beneath}
      <path className="ht-body-ground" d={outline} />
      {shapes.map(([site, d]) => {
        const paint = paints.get(site)
        return (
          <path
            key={site}
            d={d}
            {...paint?.look}
            {...siteProps?.(site)}
            className={classes('ht-body-site', paint && 'ht-body-mark')}
          />
        )
      })}
      <g clipPath={`url(#${id}-skin)`} aria-hidden>
        <path className="ht-body-shade" d={shade} filter={`url(#${id}-soft)`} />
      </g>
      <path className="ht-body-detail" d={details[view]} />
      <path className="ht-body-outline" d={outline} />
      {above}
      <Numbers view={view} size={numberSize} paints={paints} />
      {grips}
    </svg>
  )
}

/** Phones show a frame at most 358 px wide and 620 px high; numbers stay near 13 px in all of them. */
function phoneSize(frame: Frame) {
  const { width, height } = frames[frame]
  return Math.round(13 * Math.max(width / 358, height / 620) * 10) / 10
}

type NumbersProps = { view: View; size: number; paints: ReadonlyMap<SiteKey, Paint> }

function Numbers({ view, size, paints }: NumbersProps) {
  const centres = centresOf(view)
  return (
    <g aria-hidden fontSize={size} strokeWidth={size / 4}>
      {[...paints].map(([site, paint]) => {
        const centre = centres.get(site)
        return (
          centre && (
            <text
              key={site}
              className="ht-body-number ht-body-mark"
              {...paint.look}
              x={Math.round(centre.x * 10) / 10}
              y={Math.round(centre.y * 10) / 10}
            >
              {paint.text}
            </text>
          )
        )
      })}
    </g>
  )
}
