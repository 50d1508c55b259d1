import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SafetyMap } from './safety-map.tsx'

const permanent = 'Never press on the front of the neck.'
const limits = {
  'neck-anterior.left': { state: 'no-go', most: null, because: [permanent] },
  'neck-anterior.right': { state: 'no-go', most: null, because: [permanent] },
  'popliteal.left': { state: 'light', most: 2, because: ['A vessel lies near the skin.'] },
  'gluteal.left': { state: 'ask-first', most: null, because: ['Consent comes first.'] },
} as const

describe('the safety map', () => {
  test('says so where nothing is limited', () => {
    expect(renderToStaticMarkup(<SafetyMap limits={{}} />)).toContain('No place is limited')
  })

  test('says of each view what may not be done where', () => {
    const markup = renderToStaticMarkup(<SafetyMap limits={limits} />)
    expect(markup).toContain('Safety map, front: ')
    expect(markup).toMatch(/Safety map, back: [^"]*at most 2 of 5/)
    expect(markup).toContain('data-limit="no-go"')
  })

  test('puts places with one reason in one line', () => {
    const markup = renderToStaticMarkup(<SafetyMap limits={limits} />)
    expect(markup.split(permanent)).toHaveLength(2)
    expect(markup).toContain('pressure at most 2 of 5')
    expect(markup.indexOf('Do not touch')).toBeLessThan(markup.indexOf('Ask first'))
  })
})
