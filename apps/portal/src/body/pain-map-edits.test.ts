import { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { describe, expect, test } from 'vitest'
import { markAt, marksByKey, noPain, withMark, withoutMark } from './pain-map-edits.ts'

describe('marking where it hurts', () => {
  const twice = withMark(withMark(null, 'heel.left', { intensity: 2 }), 'jaw.right', {
    intensity: 5,
    feel: { qualities: ['aching'], depth: 'deep', timing: 'constant' },
  })

  test('gives a map that the domain takes, head to toe', () => {
    expect(PainMap.parse(twice)).toEqual(twice)
    expect(marksByKey(twice)).toEqual({ 'jaw.right': 5, 'heel.left': 2 })
    expect(twice.marks.map(({ region }) => region)).toEqual(['jaw', 'heel'])
  })

  test('marking a place again changes its number and keeps what it feels like', () => {
    const again = withMark(twice, 'jaw.right', { intensity: 1 })
    expect(again.marks).toHaveLength(2)
    expect(markAt(again, 'jaw.right')).toEqual({
      region: 'jaw',
      side: 'right',
      intensity: 1,
      qualities: ['aching'],
      depth: 'deep',
      timing: 'constant',
    })
  })

  test('what it feels like can be said anew, and left unsaid again', () => {
    const anew = withMark(twice, 'jaw.right', { intensity: 5, feel: { qualities: ['allodynia'] } })
    expect(markAt(anew, 'jaw.right')).toEqual({
      region: 'jaw',
      side: 'right',
      intensity: 5,
      qualities: ['allodynia'],
    })
  })

  test('a place can be taken off again, down to no pain anywhere', () => {
    expect(withoutMark(withoutMark(twice, 'jaw.right'), 'heel.left')).toEqual(noPain)
  })

  test('a midline place stays on the midline', () => {
    expect(withMark(null, 'sternum.midline', { intensity: 3 }).marks[0]).toMatchObject({
      region: 'sternum',
      side: 'midline',
    })
  })
})
