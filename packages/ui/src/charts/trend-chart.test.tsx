import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Reading } from './series-words.ts'
import { TrendChart, type TrendChartProps } from './trend-chart.tsx'
import { timeTicks, valueScale } from './trend-scales.ts'

function readings(...values: (number | null)[]): Reading[] {
  return values.map((value, index) => ({ at: `2026-03-0${index + 1}T09:00:00Z`, value }))
}

function draw(props: Partial<TrendChartProps>) {
  return renderToStaticMarkup(
    <TrendChart name="Pain" better="lower" zone="UTC" locale="en-GB" readings={[]} {...props} />,
  )
}

function name(markup: string) {
  return /<svg role="img" aria-label="([^"]*)"/.exec(markup)?.[1]
}

describe('a trend chart', () => {
  test('of nothing is a sentence, without a picture or a table', () => {
    const markup = draw({ readings: readings(null) })
    expect(markup).toContain('Pain has not been measured yet.')
    expect(markup).not.toContain('<svg')
    expect(markup).not.toContain('<table')
  })

  test.each([
    ['one measurement', readings(7)],
    ['equal measurements', readings(5, 5, 5)],
    ['zeros only', readings(0, 0)],
    ['skipped ones between', readings(7, null, 4)],
    ['two at the same instant', [...readings(7), ...readings(6)]],
  ])('of %s has no broken number in its drawing', (_, given) => {
    for (const range of [undefined, { low: 0, high: 10 }]) {
      const markup = draw({ readings: given, noise: 2, target: 3, ...(range && { range }) })
      expect(markup).toContain('<circle')
      expect(markup).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  test('is named by its sentence, and says which way is better', () => {
    const markup = draw({ readings: readings(7, 5, 4) })
    expect(name(markup)).toMatch(/^Pain went from 7 to 4 between .*: lower, which is better\.$/)
    expect(markup).toContain('lower is better')
  })

  test('has the same numbers in a table, a skipped one as a word', () => {
    const markup = draw({ readings: readings(7, null, 4), unit: 'min' })
    const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'))
    expect(table.match(/<tr/g)).toHaveLength(4)
    expect(table).toContain('7\u00a0min')
    expect(table).toContain('Skipped')
    expect(table.indexOf('3 March')).toBeLessThan(table.indexOf('1 March'))
  })

  test('breaks its line where a measurement was skipped', () => {
    const line = /<path d="(M[^"]*)" fill="none"/.exec(
      draw({ readings: readings(7, 6, null, 4, 3) }),
    )
    expect(line?.[1]?.match(/M/g)).toHaveLength(2)
  })

  test('explains only what it shows', () => {
    const plain = draw({ readings: readings(7, 4) })
    expect(plain).not.toContain('What measuring alone can explain')
    const full = draw({
      readings: readings(7, 4),
      noise: 2,
      target: 3,
      visits: ['2026-03-01T16:00:00Z'],
      verdict: { label: 'Clearly better', tone: 'good' },
    })
    for (const part of [
      'What measuring alone can explain (±2)',
      'Goal 3',
      'Visit',
      'Clearly better',
    ])
      expect(full).toContain(part)
  })

  test('a goal of zero is drawn', () => {
    expect(draw({ readings: readings(7, 4), target: 0 })).toContain('Goal 0')
  })
})

describe('its axes', () => {
  const frame = { width: 400, height: 200, margin: { top: 10, right: 10, bottom: 20, left: 30 } }

  test('values outside the range of the instrument stay in the picture', () => {
    const y = valueScale([], { low: 0, high: 10 }, frame)
    expect([y(-3), y(12)]).toEqual([180, 10])
  })

  test('values that are never negative get no negative axis', () => {
    expect(valueScale([1, 60], undefined, frame).domain()[0]).toBe(0)
  })

  test('never more dates than have room, and never two within a day', () => {
    const day = 86_400_000
    expect(timeTicks([0, 100 * day], 300)).toHaveLength(4)
    expect(timeTicks([0, 2 * day], 2000)).toHaveLength(3)
    expect(timeTicks([5, 5], 300)).toEqual([5])
  })
})
