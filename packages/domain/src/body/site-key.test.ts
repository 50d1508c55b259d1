import { expect, test } from 'vitest'
import { siteKey, siteName, sites } from './site-key.ts'

test.each([
  [{ region: 'low-back', side: 'left' }, 'low-back.left', 'Left lower back'],
  [{ region: 'low-back', side: 'right' }, 'low-back.right', 'Right lower back'],
  [{ region: 'sternum', side: 'midline' }, 'sternum.midline', 'Breastbone'],
] as const)('%j has a key and a name', (site, key, name) => {
  expect(siteKey(site)).toBe(key)
  expect(siteName(site)).toBe(name)
})

test('there are 92 sites, each once, left before right', () => {
  const keys = sites.map(siteKey)
  expect(new Set(keys).size).toBe(92)
  expect(keys).toHaveLength(92)
  for (const key of keys.filter((one) => one.endsWith('.right')))
    expect(keys[keys.indexOf(key) - 1]).toBe(key.replace('.right', '.left'))
})
