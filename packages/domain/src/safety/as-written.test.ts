import { describe, expect, test } from 'vitest'
import { techniques } from '../techniques/techniques.ts'
import { allows } from './allows.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'
import type { RuleId } from './rules.ts'

const day = '2026-03-02'
const calf = { region: 'calf', side: 'left' } as const
const fact = (kind: FactKindId, change: Partial<Fact> = {}) => exampleFact(kind, day, change)
const cleared = (by: 'physician' | 'surgeon') => ({ by, on: day, until: null }) as const

function said(rule: RuleId, ...facts: readonly Fact[]) {
  return exampleDay(day, facts).limits.filter((limit) => limit.rule === rule)
}

describe('the front of the neck (C20)', () => {
  const { sites, limits } = exampleDay(day)

  test('is out of reach on the map, for everybody', () => {
    expect(sites['neck-anterior.left']).toMatchObject({ state: 'no-go', most: 0 })
    expect(sites['neck-anterior.right']).toMatchObject({ state: 'no-go', most: 0 })
    expect(sites['neck-lateral.left']).toMatchObject({ state: 'light', most: 2 })
    expect(limits.filter(({ rule }) => rule === 'C20')).toHaveLength(3)
  })

  test.each(Object.values(techniques))('for $id too, however light', (technique) => {
    const site = { region: 'neck-anterior', side: 'left' } as const
    const touch = { day, technique, site, pressure: 1, minutes: 5 }
    expect(allows(exampleDay(day), touch)).toMatchObject({ refusal: { kind: 'no-go' } })
  })
})

describe('cancer in the spine (R03)', () => {
  const level = (...facts: readonly Fact[]) =>
    said('R03', ...facts).flatMap(({ effect }) => (effect.do === 'refer' ? effect.level : []))
  const pain = fact('new-progressive-pain')

  test.each<[string, Fact[], string[]]>([
    ['pain at night', [fact('night-pain')], ['urgent']],
    ['lost weight', [fact('weight-loss')], ['urgent']],
    ['a band round the chest', [fact('band-like-pain')], ['urgent']],
    ['new pain after cancer', [fact('cancer-history'), pain], ['urgent']],
    ['new pain alone', [pain], []],
    ['cancer alone', [fact('cancer-history')], []],
    [
      'any of them with a weak leg',
      [fact('night-pain'), fact('motor-loss')],
      ['urgent', 'same-day'],
    ],
    [
      'pain after cancer with a weak leg',
      [fact('cancer-active'), pain, fact('motor-loss')],
      ['urgent', 'same-day'],
    ],
  ])('%s', (_, facts, levels) => {
    expect(level(...facts)).toEqual(levels)
  })
})

describe('a platelet count (C10c)', () => {
  const count = (value: number, since: string, change: Partial<Fact> = {}) =>
    said('C10c', fact('platelets', { value, since, ...change })).map(({ effect }) => effect.do)

  test.each([
    ['normal and fresh', 250, '2026-02-23', []],
    ['normal and a week and a day old', 250, '2026-02-22', ['advise']],
    ['low and fresh', 80, '2026-02-23', ['cap-pressure']],
    ['low and old', 80, '2026-02-22', ['cap-pressure', 'require-clearance', 'advise']],
  ])('that is %s', (_, value, since, effects) => {
    expect(count(value, since)).toEqual(effects)
  })

  test('that is low and old is still asked for anew after a yes', () => {
    expect(count(80, '2026-02-22', { cleared: cleared('physician') })).toEqual([
      'cap-pressure',
      'advise',
    ])
  })
})

describe('a clearance that comes too early', () => {
  const blocks = (rule: RuleId, one: Fact) =>
    said(rule, one)
      .filter(({ effect }) => effect.do === 'block-region')
      .map(({ override }) => override)

  test.each<[string, RuleId, FactKindId, 'physician' | 'surgeon', string, string]>([
    ['an operation: three weeks', 'C07', 'surgery', 'surgeon', '2026-02-09', '2026-02-08'],
    ['a broken bone: six weeks', 'C04', 'fracture', 'physician', '2026-01-19', '2026-01-18'],
    ['a clot: half a year', 'C06', 'dvt', 'physician', '2025-08-31', '2025-08-30'],
  ])('opens nothing yet, after %s', (_, rule, kind, by, young, old) => {
    const at = (since: string, yes: boolean) =>
      blocks(rule, fact(kind, { since, sites: [calf], cleared: yes ? cleared(by) : null }))
    expect(at(young, false)).toEqual(['none', 'clearance-document'])
    expect(at(young, true)).toEqual(['none'])
    expect(at(old, false)).toEqual(['clearance-document'])
    expect(at(old, true)).toEqual([])
  })
})
