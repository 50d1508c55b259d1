import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BarScale } from './bar-scale.tsx'
import { RangeBar } from './range-bar.tsx'
import { Sparkline } from './sparkline.tsx'

describe('a sparkline', () => {
  test.each([
    ['lower', [], 'Pain: not measured yet'],
    ['lower', [null, null], 'Pain: not measured yet'],
    ['lower', [null, 7], 'Pain: 7, measured once'],
    ['lower', [7, null, 4], 'Pain: from 7 to 4, better'],
    ['higher', [7, 4], 'Pain: from 7 to 4, worse'],
    ['higher', [5, 5, 5], 'Pain: from 5 to 5, the same as at first'],
  ] as const)('%s is better, %j: "%s"', (better, values, label) => {
    const markup = renderToStaticMarkup(<Sparkline name="Pain" better={better} values={values} />)
    expect(markup).toContain(`aria-label="${label}"`)
    expect(markup).not.toMatch(/NaN|Infinity/)
  })
})

describe('before and after', () => {
  test.each([
    ['lower', null, null, 'Pain: not measured'],
    ['lower', 7, null, 'Pain: 7 before'],
    ['lower', null, 0, 'Pain: 0 after'],
    ['lower', 7, 4, 'Pain: 7 before, 4 after, better'],
    ['higher', 7, 4, 'Pain: 7 before, 4 after, worse'],
    ['higher', 0, 0, 'Pain: 0 before, 0 after, no change'],
  ] as const)('%s is better, %s → %s: "%s"', (better, before, after, label) => {
    const markup = renderToStaticMarkup(
      <BarScale name="Pain" better={better} before={before} after={after} />,
    )
    expect(markup).toContain(`aria-label="${label}"`)
    expect(markup).not.toMatch(/NaN|Infinity|null/)
  })
})

describe('a value with its interval', () => {
  test('shows no number at all where the interval is missing', () => {
    const markup = renderToStaticMarkup(
      <RangeBar label="Reached their goal" value={0.62} low={null} high={null} />,
    )
    expect(markup).toContain('Not enough yet to say')
    expect(markup).not.toContain('62')
  })

  test('never shows the value without its interval', () => {
    const markup = renderToStaticMarkup(
      <RangeBar label="Reached their goal" value={0.62} low={0.48} high={0.74} />,
    )
    expect(markup.replace(/<[^>]*>/g, '')).toContain('62% (likely 48% to 74%)')
  })

  test('keeps to its track when the interval is wider', () => {
    const markup = renderToStaticMarkup(
      <RangeBar label="Change" value={5} low={-4} high={14} min={0} max={10} format={String} />,
    )
    expect(markup).toContain('left:0%')
    expect(markup).toContain('right:calc(100% - 100%)')
  })
})
