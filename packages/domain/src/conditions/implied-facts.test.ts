import { describe, expect, test } from 'vitest'
import { Fact } from '../safety/fact.ts'
import { heldFacts } from '../safety/held-facts.ts'
import { safetyOn } from '../safety/safety-on.ts'
import { type ConditionId, conditions } from './conditions.ts'
import { impliedFacts } from './implied-facts.ts'

const day = '2026-03-02'
const of = (...ids: ConditionId[]) => ids.map((id) => conditions[id])

describe('a documented condition', () => {
  test.each<[ConditionId, string]>([
    ['rheumatoid-arthritis', 'C21'],
    ['axial-spondyloarthritis', 'C21'],
    ['hypermobility-spectrum', 'C19'],
    ['cancer-pain', 'C10a'],
    ['fibromyalgia', 'C30'],
    ['chronic-widespread-pain', 'C30'],
    ['painful-polyneuropathy', 'C25'],
  ])('%s makes %s hold without a question', (id, rule) => {
    const facts = impliedFacts(of(id), [], day)
    for (const fact of facts) expect(Fact.parse(fact)).toEqual(fact)
    const safety = safetyOn(heldFacts(facts), { day, mapVersion: 1, age: 50, visits: 0 })
    if (!safety.ok) throw new Error(safety.refusal.kind)
    const known = safety.value.limits.filter(({ because }) => because.length > 0)
    expect(known.map((limit) => limit.rule)).toContain(rule)
    expect(known.some(({ askWhere }) => askWhere)).toBe(false)
  })

  test('of another kind says nothing, nor does one of our own making', () => {
    const own = { ...conditions['neck-pain'], id: 'toString' }
    expect(impliedFacts([...of('neck-pain', 'low-back-pain'), own], [], day)).toEqual([])
  })
})

test('what was said before stands, whatever it was', () => {
  const both = of('fibromyalgia', 'rheumatoid-arthritis')
  expect(impliedFacts(both, [{ kind: 'widespread-pain' }], day).map(({ kind }) => kind)).toEqual([
    'rheumatoid-or-down',
  ])
})

test('two conditions say the same thing once', () => {
  expect(impliedFacts(of('fibromyalgia', 'chronic-widespread-pain'), [], day)).toHaveLength(1)
})

test('where it is, is where the condition is', () => {
  const [numb] = impliedFacts(of('painful-polyneuropathy'), [], day)
  const regions = new Set(numb?.sites.map(({ region }) => region))
  expect(regions).toEqual(new Set(conditions['painful-polyneuropathy'].regions))
})
