import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import { rules } from '../safety/rules.ts'
import {
  ConditionContent,
  readContent,
  SelfCareContent,
  TechniqueContent,
  type WholeContent,
} from './content.ts'
import { builtIn } from './library.ts'
import { packChanges, packOf } from './pack.ts'

const rulebook = Object.values(rules)
const pack = packOf(builtIn, rulebook)
const copy = (): WholeContent => structuredClone(pack.content)

test('changes stand by the names of the entries, whatever became of them', () => {
  const [first, second, ...rest] = copy().techniques
  if (!first || !second) throw new Error('too few techniques')
  const named = (name: string, id: string) => ({ ...first, id, name })
  const before = { ...copy(), techniques: [named('Zug', 'a'), named('Arm', 'b'), ...rest] }
  const after = { ...copy(), techniques: [named('Öl', 'c'), named('Bein', 'd'), ...rest] }
  expect(packChanges(before, after).map(({ name, change }) => [name, change])).toEqual([
    ['Arm', 'removed'],
    ['Bein', 'added'],
    ['Öl', 'added'],
    ['Zug', 'removed'],
  ])
})

describe('content that is not whole is refused by the field', () => {
  const [technique] = copy().techniques
  const [condition] = copy().conditions
  const [selfCare] = copy().selfCare
  const refused: [string, { safeParse: typeof TechniqueContent.safeParse }, object, string][] = [
    [
      'a technique without a source',
      TechniqueContent as never,
      { ...technique, sources: [] },
      'Sources needs at least one source.',
    ],
    [
      'a technique without a purpose',
      TechniqueContent as never,
      { ...technique, purposes: [] },
      'Purposes needs at least one purpose.',
    ],
    [
      'minutes the wrong way round',
      TechniqueContent as never,
      { ...technique, dose: { ...technique?.dose, minutes: { low: 9, high: 3, per: 'region' } } },
      'High must not be below the lower end.',
    ],
    [
      'pressure the wrong way round',
      TechniqueContent as never,
      { ...technique, dose: { ...technique?.dose, pressure: { low: 4, high: 1 } } },
      'High must not be below the lower end.',
    ],
    [
      'a condition without a source',
      ConditionContent as never,
      { ...condition, sources: [] },
      'Sources needs at least one source.',
    ],
    [
      'a condition without evidence',
      ConditionContent as never,
      { ...condition, evidence: [] },
      'Evidence needs at least one, if only that nobody has studied it.',
    ],
    [
      'a code that is none',
      ConditionContent as never,
      { ...condition, codes: { icd10cm: ['neck'], icd11: ['MG30.02'], snomed: null } },
      'Icd10cm (number 1) must be a code such as M54.2.',
    ],
    [
      'self-care without a step',
      SelfCareContent as never,
      { ...selfCare, steps: [] },
      'Steps needs at least one step.',
    ],
  ]
  test.each(refused)('%s', (_, shape, entry, sentence) => {
    const parsed = shape.safeParse(entry)
    const said = parsed.error ? fieldErrors(parsed.error).map(({ message }) => message) : []
    expect(said).toEqual([sentence])
  })

  test('what was stored and cannot be read is none', () => {
    expect(readContent({ conditions: [] })).toBeNull()
    expect(readContent(JSON.parse(JSON.stringify(pack.content)))).toEqual(pack.content)
  })

  test('what was accepted before measures and rules were kept is read without them', () => {
    const { instruments, rules: kept, ...before } = copy()
    expect(instruments.length * kept.length).toBeGreaterThan(0)
    expect(readContent(before)).toEqual(before)
  })

  test('measures and rules that cannot be read any more leave the rest readable', () => {
    const { conditions, techniques, selfCare } = copy()
    const stored = { ...copy(), instruments: [{ id: 'peg' }], rules: [{ id: 'C01' }] }
    expect(readContent(stored)).toEqual({ conditions, techniques, selfCare })
  })
})

describe('a pack', () => {
  test('has a version that follows from its content alone', () => {
    expect(packOf(builtIn, rulebook).version).toBe(pack.version)
    expect(pack.version).toMatch(/^[0-9a-f]{14}$/)
    const [first, ...rest] = builtIn.techniques
    if (!first) throw new Error('no technique')
    const worded = { ...first, about: `${first.about}!` }
    const other = packOf({ ...builtIn, techniques: [worded, ...rest] }, rulebook)
    expect(other.version).not.toBe(pack.version)
    expect(packOf(builtIn, rulebook.slice(1)).version).not.toBe(pack.version)
  })

  test('against itself has no changes', () => {
    expect(packChanges(pack.content, copy())).toEqual([])
  })

  test('says what measures and rules have otherwise, in whatever order a database kept their keys', () => {
    const before = copy()
    const [measure] = before.instruments
    const [rule] = before.rules
    if (!measure || !rule) throw new Error('empty content')
    before.instruments = before.instruments.map((one) => ({
      ...one,
      variants: one.variants && Object.fromEntries(Object.entries(one.variants).toReversed()),
    }))
    expect(packChanges(before, pack.content)).toEqual([])
    before.instruments[0] = { ...measure, missing: 'None.', scoring: 'other' }
    before.rules[0] = { ...rule, starred: !rule.starred }
    expect(packChanges(before, pack.content)).toMatchObject([
      { kind: 'instrument', id: measure.id, parts: ['missing', 'scoring'] },
      { kind: 'rule', id: rule.id, name: rule.name, parts: ['starred'] },
    ])
  })

  test('compares no measures and rules with content that kept none', () => {
    const { conditions, techniques, selfCare } = copy()
    expect(packChanges({ conditions, techniques, selfCare }, pack.content)).toEqual([])
  })

  test('names what came, what went and which parts differ', () => {
    const before = copy()
    const after = copy()
    const gone = after.techniques.shift()
    const come = before.conditions.shift()
    const [changed] = after.selfCare
    if (!gone || !come || !changed) throw new Error('empty content')
    changed.minutes += 1
    changed.stopIf = 'Stop if it hurts.'
    const whole = { parts: [] }
    expect(packChanges(before, after)).toEqual([
      { kind: 'condition', id: come.id, name: come.name, change: 'added', ...whole },
      { kind: 'technique', id: gone.id, name: gone.name, change: 'removed', ...whole },
      {
        kind: 'self-care',
        id: changed.id,
        name: changed.name,
        change: 'changed',
        parts: ['minutes', 'stopIf'],
      },
    ])
  })
})
