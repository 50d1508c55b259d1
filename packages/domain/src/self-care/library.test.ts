import { describe, expect, test } from 'vitest'
import { Evidence } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { findSelfCare, selfCareLibrary } from './library.ts'
import { Routine, type SelfCare } from './self-care.ts'

const all: [string, SelfCare][] = Object.entries(selfCareLibrary)

describe('what a patient can do at home', () => {
  test.each(['', 'detox', 'constructor', '__proto__'])('finds nothing called "%s"', (id) => {
    expect(findSelfCare(id)).toBeNull()
  })

  test('finds an item by its id', () => {
    expect(findSelfCare('cold')).toBe(selfCareLibrary.cold)
  })

  test('has all sixteen items', () => {
    expect(Object.keys(selfCareLibrary).toSorted()).toEqual([
      'cold',
      'diary',
      'graded-activity',
      'heat',
      'hydration',
      'mobility',
      'muscle-relaxation',
      'pacing',
      'pnf-stretch',
      'posture-breaks',
      'red-flag-card',
      'scar-self-massage',
      'self-massage',
      'sleep-routine',
      'slow-breathing',
      'static-stretch',
    ])
  })

  test.each(all)('%s can be followed, prescribed and stopped', (id, item) => {
    expect(item.id).toBe(id)
    expect(item.steps.length).toBeGreaterThan(1)
    expect(item.minutes).toBeGreaterThan(0)
    expect(item.minutes).toBeLessThanOrEqual(30)
    expect(Routine.shape.perWeek.safeParse(item.perWeek).success).toBe(true)
    expect(item.stopIf.length).toBeGreaterThan(10)
  })

  test.each(all)('%s rests on sources a reader can find', (_, { evidence, sources }) => {
    for (const entry of evidence) Evidence.parse(entry)
    for (const source of sources) Source.parse(source)
    expect(sources.length).toBeGreaterThan(0)
  })

  test('water is never sold as more than water', () => {
    const { steps, evidence } = selfCareLibrary.hydration
    expect(steps.join(' ')).not.toMatch(/massage|sore|flush|recover/i)
    expect(evidence.map(({ direction }) => direction)).toEqual(['unknown'])
    expect(evidence[0]?.finding).toContain('has not been shown')
  })

  const held: [string, RegExp, (keyof typeof selfCareLibrary)[]][] = [
    ['hypermobile joints', /hypermobil/i, ['static-stretch', 'pnf-stretch', 'self-massage']],
    ['a joint replacement', /joint replacement/i, ['static-stretch', 'pnf-stretch']],
    ['high blood pressure, never holding the breath', /hold your breath/i, ['pnf-stretch']],
    ['skin that does not feel', /does not feel well/i, ['heat', 'cold']],
    ['a medicine patch', /patch/i, ['heat']],
    ['Raynaud’s', /Raynaud/, ['cold']],
    ['a limit on drinking', /Heart failure, kidney failure/, ['hydration']],
    ['blood thinners', /Blood thinners/, ['self-massage']],
    ['an open scar', /open, infected/, ['scar-self-massage']],
    ['trauma', /trauma/i, ['muscle-relaxation']],
  ]
  test.each(held)('%s is minded', (_, words, ids) => {
    for (const id of ids) expect(selfCareLibrary[id].avoid.join(' ')).toMatch(words)
  })
})
