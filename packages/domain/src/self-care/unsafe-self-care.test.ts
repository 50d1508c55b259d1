import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import type { FactKindId } from '../safety/fact-kinds.ts'
import type { SelfCareId } from './library.ts'
import { unsafeSelfCare, wordRules } from './unsafe-self-care.ts'

const day = '2026-03-02'
const palm: Site = { region: 'palm', side: 'left' }
const back: Site = { region: 'low-back', side: 'left' }
const fact = (kind: FactKindId, change: Partial<Fact> = {}) => exampleFact(kind, day, change)

function ruled(id: string, facts: readonly Fact[], places: readonly Site[] = [back]) {
  const found = unsafeSelfCare(id, places, exampleDay(day, facts))
  return found && wordRules(found.rules)
}

describe('left out at home', () => {
  test.each<[SelfCareId, string, Fact[], Site[], string]>([
    ['self-massage', 'on a blood thinner', [fact('anticoagulant')], [back], 'C11'],
    ['self-massage', 'with brittle bones', [fact('osteoporosis')], [back], 'C12'],
    ['self-massage', 'after a clot', [fact('dvt')], [back], 'C06'],
    ['self-massage', 'with loose joints', [fact('hypermobility')], [back], 'C19'],
    ['heat', 'on a numb palm', [fact('numb-area', { sites: [palm] })], [palm], 'C25'],
    [
      'heat',
      'on a sore back with a numb palm',
      [fact('numb-area', { sites: [palm] })],
      [back],
      'C25',
    ],
    ['heat', 'with cancer in treatment', [fact('cancer-active')], [back], 'C10a'],
    ['heat', 'on the back in pregnancy', [fact('pregnancy', { value: 20 })], [back], 'C18'],
    ['heat', 'on a wound', [fact('skin-lesion', { sites: [back] })], [back], 'C03'],
    ['cold', 'on a numb palm', [fact('numb-area', { sites: [palm] })], [palm], 'C25'],
    ['cold', 'with Raynaud’s', [fact('cold-sensitivity')], [back], 'T26'],
    ['cold', 'with Raynaud’s, wherever', [fact('cold-sensitivity')], [], 'T26'],
    ['cold', 'when diabetes has harmed the vessels', [fact('brittle-diabetes')], [], 'T26'],
    ['heat', 'with multiple sclerosis', [fact('heat-sensitivity')], [back], 'T25'],
    ['heat', 'with multiple sclerosis, wherever', [fact('heat-sensitivity')], [], 'T25'],
    ['hydration', 'with failing kidneys', [fact('organ-failure')], [back], 'C24'],
    ['hydration', 'with a failing heart', [fact('heart-failure')], [back], 'C22'],
    ['graded-activity', 'soon after a heart attack', [fact('heart-attack')], [back], 'C22'],
    [
      'scar-self-massage',
      'soon after an operation',
      [fact('surgery', { since: day })],
      [back],
      'C07',
    ],
    ['static-stretch', 'with loose joints', [fact('hypermobility')], [back], 'C19'],
    ['pnf-stretch', 'with loose joints', [fact('hypermobility')], [back], 'C19'],
  ])('%s %s', (id, _, facts, places, rule) => {
    expect(ruled(id, facts, places)).toMatch(new RegExp(`(^|; )${rule} \\w`))
    expect(unsafeSelfCare(id, places, exampleDay(day, facts))?.sources).not.toEqual([])
  })
})

describe('done at home', () => {
  test.each<[string, string, Fact[], Site[]]>([
    ['self-massage', 'where nothing is known', [], [back]],
    ['self-massage', 'on a place to be careful with', [], [{ region: 'popliteal', side: 'left' }]],
    ['heat', 'beside a wound', [fact('skin-lesion', { sites: [back] })], [palm]],
    ['heat', 'on one of two places', [fact('skin-lesion', { sites: [back] })], [back, palm]],
    ['heat', 'without any place', [fact('pregnancy', { value: 20 })], []],
    ['self-massage', 'off the blood thinner', [fact('anticoagulant', { state: 'absent' })], [back]],
    ['heat', 'with Raynaud’s', [fact('cold-sensitivity')], [back]],
    ['cold', 'with multiple sclerosis', [fact('heat-sensitivity')], [back]],
    ['slow-breathing', 'with COPD, only shorter', [fact('breathing-sensitivity')], [back]],
    ['sleep-routine', 'in epilepsy, never shortened', [fact('epilepsy')], [back]],
    ['sleep-routine', 'with bipolar disorder', [fact('short-sleep-danger')], [back]],
    ['diary', 'whatever is known', [fact('anticoagulant'), fact('organ-failure')], [back]],
    ['of our own making', 'since no rule speaks of it', [fact('anticoagulant')], [back]],
  ])('%s %s', (id, _, facts, places) => {
    expect(ruled(id, facts, places)).toBeNull()
  })
})

test('names each rule once, in order', () => {
  const facts = [fact('anticoagulant'), fact('osteoporosis'), fact('t-score', { value: -3 })]
  expect(ruled('self-massage', facts)).toMatch(/^C11 [^;]+; C12 [^;]+$/)
})
