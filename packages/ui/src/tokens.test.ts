import { describe, expect, test } from 'vitest'
import css from './tokens.css?raw'

type Theme = 'light' | 'dark'

const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6,8}), (#[0-9a-f]{6,8})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of WCAG 2.2, 1–21. */
function contrast(one: string, other: string, theme: Theme) {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name)
    if (!token) throw new Error(`no token ${name}`)
    return luminance(token[theme]) + 0.05
  })
  return Math.max(a ?? 0, b ?? 0) / Math.min(a ?? 1, b ?? 1)
}

const grounds = ['paper', 'surface', 'raised', 'sunken']
const tones = ['accent', 'good', 'attention', 'danger', 'rose', 'sky', 'amber', 'plum']

const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['ink-faint', ground],
    ['accent-ink', ground],
    ['danger-ink', ground],
  ]),
  ...tones.flatMap((tone): [string, string][] => [
    [`${tone}-ink`, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ['paper', 'ink'],
]

const parts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['line-strong', ground],
    ['focus', ground],
    ...tones.map((tone): [string, string] => [tone, ground]),
  ]),
  ...tones.map((tone): [string, string] => [tone, `${tone}-soft`]),
  ['accent', 'sky-soft'],
  ['focus', 'accent-soft'],
  ['ink-soft', 'sky-soft'],
]

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(text)('text in %s reads on %s (4.5:1)', (one, other) => {
    expect(contrast(one, other, theme)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(parts)('a part in %s stands out from %s (3:1)', (one, other) => {
    expect(contrast(one, other, theme)).toBeGreaterThanOrEqual(3)
  })
})

test('every colour has a light and a dark value', () => {
  const declared = [...css.matchAll(/--color-([a-z-]+):/g)].map(([, name]) => name)
  expect([...tokens.keys()]).toEqual(declared)
})
