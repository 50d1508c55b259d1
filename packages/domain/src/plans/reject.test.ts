import { expect, test } from 'vitest'
import type { Condition } from '../conditions/condition.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Limit } from '../safety/safety-day.ts'
import { techniques } from '../techniques/techniques.ts'
import { exampleAssessment, wholeCatalogue } from './example-plan.ts'
import { forbidden, whyNot } from './reject.ts'

const { swedish } = techniques
const back = wholeCatalogue.conditions['low-back-pain']
if (!back) throw new Error('low back pain is built in')
const facts = { assessment: exampleAssessment, conditions: [back], cap: null, places: 1 }
const against: Condition = {
  ...back,
  notAdvised: [{ technique: 'swedish', because: 'It stirs it up.' }],
}

test.each<[string, Partial<Parameters<typeof whyNot>[1]>, Partial<typeof swedish>, string, RegExp]>(
  [
    ['a wish', { assessment: { unwanted: ['swedish'] } }, {}, 'unwanted', /does not want it/],
    [
      'advice of any of the conditions',
      { conditions: [back, against] },
      {},
      'not-advised',
      /stirs it up/,
    ],
    ['a certificate', {}, { certification: 'a course' }, 'needs-certificate', /Needs a course\./],
    [
      'a limit below its lightest',
      { cap: { most: 0, because: 'a wish' } },
      {},
      'too-firm',
      /Begins at pressure 2, above 0: a wish\./,
    ],
    ['no place', { places: 0 }, {}, 'no-place', /None of the painful places/],
  ],
)('%s keeps a technique out', (_, fact, technique, rule, text) => {
  expect(whyNot({ ...swedish, ...technique }, { ...facts, ...fact }, () => null)).toMatchObject({
    rule,
    text: expect.stringMatching(text),
  })
})

test('nothing against it: it stays', () => {
  expect(whyNot(swedish, facts, () => null)).toBeNull()
  const lightest = swedish.dose.pressure?.low ?? 0
  const cap = { most: lightest, because: 'a wish' }
  expect(whyNot(swedish, { ...facts, cap }, () => null)).toBeNull()
})

test('what safety keeps out has the name of its rule, and what that rests on, at most six sources', () => {
  const [limit] = exampleDay('2026-03-02', [exampleFact('anticoagulant', '2026-03-02')]).limits
  if (!limit) throw new Error('blood thinners have limits')
  const told = (limits: readonly Limit[]) =>
    forbidden({
      kind: 'no-go',
      site: { region: 'calf', side: 'left' },
      technique: 'Cupping',
      most: null,
      limits,
    })
  expect(told([limit])).toMatchObject({
    rule: limit.rule.toLowerCase(),
    text: expect.stringContaining(limit.name),
    evidence: [],
    sources: limit.sources,
  })
  const many = Array.from({ length: 7 }, () => ({ ...limit, sources: limit.sources.slice(0, 1) }))
  expect(told(many).sources).toHaveLength(6)
})

test('safety is asked only where no place is left, and its word is told', () => {
  const unsafe = forbidden({ kind: 'expired-snapshot', of: '2026-03-01', asked: '2026-03-02' })
  expect(unsafe).toMatchObject({ rule: 'safety', sources: [] })
  expect(whyNot(swedish, { ...facts, places: 0 }, () => unsafe)).toBe(unsafe)
  expect(whyNot(swedish, facts, () => unsafe)).toBeNull()
})
