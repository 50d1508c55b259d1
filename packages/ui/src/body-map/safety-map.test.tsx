import { siteKey, sites } from '@healing-touch/domain/body/site-key.ts'
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

  test('folds away what holds for everybody, and still draws it and says what the signs mean', () => {
    const usual = { ...limits['popliteal.left'], usual: true }
    const markup = renderToStaticMarkup(
      <SafetyMap limits={{ ...limits, 'popliteal.left': usual }} />,
    )
    expect(markup).toContain('on everybody (1)')
    expect(markup).toContain('Light only, up to the pressure shown')
    expect(markup.indexOf('Light only, up to the pressure shown')).toBeLessThan(
      markup.indexOf('<details'),
    )
    expect(markup.indexOf('A vessel lies')).toBeGreaterThan(markup.indexOf('<details'))
    expect(markup).toMatch(/Safety map, back: [^"]*at most 2 of 5/)
  })

  test('says a limit of the whole body in one word', () => {
    const everywhere = Object.fromEntries(
      sites.map((site) => [siteKey(site), limits['popliteal.left']]),
    )
    expect(renderToStaticMarkup(<SafetyMap limits={everywhere} />)).toContain('>Everywhere<')
    const most = Object.fromEntries(Object.entries(everywhere).slice(1))
    expect(renderToStaticMarkup(<SafetyMap limits={most} />)).toContain('>Everywhere else<')
  })
})
