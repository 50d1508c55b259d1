import type { PainMap, PainMark } from '@healing-touch/domain/body/pain-map.ts'
import { siteKey, siteName, sites } from '@healing-touch/domain/body/site-key.ts'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import css from './body-map.css?raw'
import { BodyMap } from './body-map.tsx'
import { BodyMapDifference } from './body-map-difference.tsx'
import { BodyMapList } from './body-map-list.tsx'
import { BodyMapPicker } from './body-map-picker.tsx'
import { feelWords } from './feel-words.ts'
import { views } from './figure.ts'
import { isPickable, placesIn } from './frames.ts'
import { MarkFeel } from './mark-feel.tsx'
import { type BodyMarks, changeWords, markWords, signed } from './site-words.ts'

const marks: BodyMarks = { 'low-back.left': 6, 'calf.right': 3, 'sternum.midline': 0 }
const nothing = () => {}

function mapOf(...entries: [PainMark['region'], PainMark['side'], number][]): PainMap {
  return {
    mapVersion: 1,
    marks: entries.map(([region, side, intensity]) => ({ region, side, intensity, qualities: [] })),
  }
}

function idsOf(markup: string) {
  return [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
}

const components: [string, ReactElement][] = [
  ['the map to pick from', <BodyMap key="p" marks={marks} view="back" onPick={nothing} />],
  ['the map to read', <BodyMap key="r" marks={marks} view="front" />],
  ['the list', <BodyMapList key="l" marks={marks} onPick={nothing} />],
  ['the picker', <BodyMapPicker key="k" marks={marks} onPick={nothing} />],
  [
    'the difference',
    <BodyMapDifference
      key="d"
      before={mapOf(['calf', 'left', 3])}
      after={mapOf(['calf', 'left', 5])}
      beforeLabel="March"
      afterLabel="May"
    />,
  ],
]

test.each(components)('%s can stand twice on a page without a duplicate id', (_, component) => {
  const ids = idsOf(
    renderToStaticMarkup(
      <>
        {component}
        <div>{component}</div>
      </>,
    ),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

describe('the map to pick from', () => {
  test.each(views)('names every place of the %s, and its pain', (view) => {
    const markup = renderToStaticMarkup(<BodyMap marks={marks} view={view} onPick={nothing} />)
    for (const { site } of placesIn(view, 'whole')) {
      expect(markup).toContain(`aria-label="${markWords(site, marks[site])}"`)
    }
    expect(markup.match(/role="button"/g)).toHaveLength(placesIn(view, 'whole').length)
  })

  test('has one place in the order of focus: the one chosen, or else the first marked', () => {
    const tabStop = /tabindex="0"[^>]*aria-label="([^"]*)"/i
    const chosen = renderToStaticMarkup(
      <BodyMap marks={marks} view="back" onPick={nothing} selected="heel.left" />,
    )
    const marked = renderToStaticMarkup(<BodyMap marks={marks} view="back" onPick={nothing} />)
    expect(chosen.match(/tabindex="0"/gi)).toHaveLength(1)
    expect(tabStop.exec(chosen)?.[1]).toBe('Left heel, not marked')
    expect(tabStop.exec(marked)?.[1]).toBe('Left lower back, pain 6 of 10')
  })

  test('says which place is chosen', () => {
    const markup = renderToStaticMarkup(
      <BodyMap marks={{}} view="back" onPick={nothing} selected="heel.left" />,
    )
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1)
  })

  test('does not offer the pelvic floor', () => {
    const markup = renderToStaticMarkup(<BodyMap marks={{}} view="front" onPick={nothing} />)
    expect(markup).not.toContain('pelvic-floor')
    expect(markup).not.toContain('Pelvic floor')
  })

  test('writes the number on every marked place', () => {
    const markup = renderToStaticMarkup(<BodyMap marks={marks} view="front" onPick={nothing} />)
    expect(markup).toMatch(/<text[^>]*data-pain="0"[^>]*>0<\/text>/)
    expect(markup.match(/<text/g)).toHaveLength(1)
  })
})

describe('the map to read', () => {
  test('is one picture that says what it shows', () => {
    const markup = renderToStaticMarkup(<BodyMap marks={marks} view="back" />)
    expect(markup).toContain('role="img"')
    expect(markup).toContain(
      'aria-label="Body map, back: Left lower back, pain 6 of 10; Right calf, pain 3 of 10."',
    )
    expect(markup).not.toMatch(/role="button"|tabindex/i)
  })

  test('says that nothing is marked', () => {
    const markup = renderToStaticMarkup(<BodyMap marks={{}} view="front" />)
    expect(markup).toContain('aria-label="Body map, front: nothing marked."')
  })
})

describe('the list', () => {
  test('has a button for all 91 places that can be picked, named as on the map', () => {
    const markup = renderToStaticMarkup(<BodyMapList marks={marks} onPick={nothing} />)
    const pickable = sites.map(siteKey).filter(isPickable)
    expect(pickable).toHaveLength(91)
    for (const site of pickable) {
      expect(markup).toContain(`${markWords(site, marks[site])}"`)
    }
    expect(markup.match(/<button/g)).toHaveLength(91)
    expect(markup).toMatch(/aria-label="Middle: Sacrum, [^>]*>Middle</)
  })

  test('opens the parts of the body that are marked', () => {
    const markup = renderToStaticMarkup(<BodyMapList marks={marks} onPick={nothing} />)
    expect(markup.match(/<details[^>]* open=""/g)).toHaveLength(3)
  })

  test('only reads out what is marked when nothing can be picked', () => {
    const markup = renderToStaticMarkup(<BodyMapList marks={marks} />)
    expect(markup.match(/<li/g)).toHaveLength(3)
    expect(markup).not.toContain('<button')
    expect(renderToStaticMarkup(<BodyMapList marks={{}} />)).toContain('Nothing marked.')
  })
})

test('the picker opens on the map from the front and offers the list', () => {
  const markup = renderToStaticMarkup(<BodyMapPicker marks={marks} onPick={nothing} />)
  expect(markup).toMatch(/<input[^>]*checked=""[^>]*value="map"/)
  expect(markup).toMatch(/<input[^>]*value="list"/)
  expect(markup).toContain('Body map, front')
})

describe('the difference', () => {
  const before = mapOf(['low-back', 'left', 6], ['calf', 'right', 3], ['scapula', 'left', 2])
  const after = mapOf(['low-back', 'left', 3], ['calf', 'right', 5], ['scapula', 'left', 2])
  const markup = renderToStaticMarkup(
    <BodyMapDifference before={before} after={after} beforeLabel="3 March" afterLabel="28 April" />,
  )

  test('counts, draws and words every change', () => {
    expect(markup).toContain('From 3 March to 28 April: 1 better, 1 worse, 1 unchanged')
    expect(markup).toContain('Left lower back 6 → 3, better by 3')
    expect(markup).toContain('Right calf 3 → 5, worse by 2')
    expect(markup).toContain('Left shoulder blade 2 → 2, unchanged')
    expect(markup).toMatch(/<text[^>]*data-change="better"[^>]*>−3<\/text>/)
    expect(markup).toMatch(/<text[^>]*data-change="worse"[^>]*>\+2<\/text>/)
    expect(markup).toMatch(/<text[^>]*data-change="same"[^>]*>0<\/text>/)
    expect(markup).toContain('Body map, front: nothing marked on either date.')
  })

  test('draws one point paler than two', () => {
    const one = renderToStaticMarkup(
      <BodyMapDifference
        before={mapOf(['calf', 'left', 3])}
        after={mapOf(['calf', 'left', 2])}
        beforeLabel="March"
        afterLabel="May"
      />,
    )
    expect(one).toContain('data-change="better-soft"')
  })

  test('says so when there is nothing to compare', () => {
    const empty = renderToStaticMarkup(
      <BodyMapDifference before={mapOf()} after={mapOf()} beforeLabel="March" afterLabel="May" />,
    )
    expect(empty).toContain('Nothing was marked on either date.')
  })
})

test('a change is said with its sign', () => {
  expect([-3, 0, 2].map(signed)).toEqual(['−3', '0', '+2'])
  const site = { region: 'low-back', side: 'left' } as const
  expect(changeWords({ site, before: 6, after: 3, change: -3 })).toBe(
    `${siteName(site)} 6 → 3, better by 3`,
  )
})

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  const colours = new Map(
    [...css.matchAll(/(--ht-[\w-]+): light-dark\((#\w{6})\w*, (#\w{6})\w*\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, luminance(theme === 'light' ? light : dark)],
    ),
  )
  const of = (name: string) => colours.get(name) ?? Number.NaN
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [of(one), of(other)].toSorted((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const levels = Array.from({ length: 10 }, (_, index) => index + 1)

  test('more pain is always further from the colour of the body', () => {
    const steps = levels.map((level) => of(`--ht-pain-${level}`))
    const sorted = steps.toSorted((a, b) => (theme === 'light' ? b - a : a - b))
    expect(steps).toEqual(sorted)
    expect(new Set(steps).size).toBe(10)
  })

  const inks: [string, string][] = [
    ...levels.map((level): [string, string] => [
      `--ht-pain-${level}`,
      `--ht-pain-ink-${level <= 5 ? 'low' : 'high'}`,
    ]),
    ['--ht-better', '--ht-change-ink'],
    ['--ht-worse', '--ht-change-ink'],
    ['--ht-better-soft', '--ht-change-ink-soft'],
    ['--ht-worse-soft', '--ht-change-ink-soft'],
    ['--ht-body-fill', '--ht-body-ink'],
    ['--ht-body-line', '--ht-body-ink'],
  ]
  test.each(inks)('the number on %s can be read', (paint, ink) => {
    expect(contrast(paint, ink)).toBeGreaterThanOrEqual(4.5)
  })

  test('the ring stands out from its gap', () => {
    expect(contrast('--ht-body-ring', '--ht-body-ring-gap')).toBeGreaterThanOrEqual(3)
  })
})

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('what a mark feels like', () => {
  const mark = { region: 'calf', side: 'left', intensity: 4, qualities: [] } as const

  test('is nothing where nothing was said', () => {
    expect(feelWords({ ...mark, qualities: [] })).toBe('')
  })

  test('names what was said, how deep and how often', () => {
    const felt = { depth: 'deep', timing: 'intermittent' } as const
    expect(feelWords({ ...mark, qualities: ['aching', 'allodynia'], ...felt })).toBe(
      'Aching, touch hurts, deep inside, comes and goes',
    )
    expect(feelWords({ ...mark, qualities: [], timing: 'constant' })).toBe('All the time')
  })

  test('is asked with nothing chosen for anybody', () => {
    const markup = renderToStaticMarkup(<MarkFeel feel={{ qualities: [] }} onFeel={nothing} />)
    expect(markup).not.toContain('checked')
    expect(markup).not.toContain('Not sure')
    expect(markup).toContain('Touch hurts')
  })

  test('can be left unsaid again', () => {
    const markup = renderToStaticMarkup(
      <MarkFeel feel={{ qualities: [], depth: 'deep' }} onFeel={nothing} />,
    )
    expect(markup.match(/checked/g)).toHaveLength(1)
    expect(markup.match(/Not sure/g)).toHaveLength(1)
  })
})
