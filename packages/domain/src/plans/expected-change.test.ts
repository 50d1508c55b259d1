import { describe, expect, test } from 'vitest'
import { conditions } from '../conditions/conditions.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { TrialEffect } from '../evidence/trial-dose.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { expectedFrom, expectedOfCourse, expectedOfTrials } from './expected-change.ts'

const weekOf = (weeks: number) => `week ${weeks}`
const source = { citation: 'A trial', mark: 'verified' } as const
const effect = (change: Partial<TrialEffect>): TrialEffect => ({
  arm: null,
  against: 'usual care',
  outcome: 'pain, 0 to 10',
  atWeeks: 10,
  kind: 'difference',
  better: 'lower',
  value: -1.7,
  interval: null,
  p: null,
  found: 'benefit',
  source,
  ...change,
})
const of = (...effects: readonly Partial<TrialEffect>[]) =>
  expectedOfTrials(effects.map(effect), 8, weekOf)

describe('what trials saw of a course', () => {
  test.each<[string, readonly Partial<TrialEffect>[]]>([
    ['nothing at all', []],
    ['no difference', [{ found: 'no-difference' }]],
    ['a benefit without a number', [{ kind: 'not-shown', value: null }]],
    ['a change that was compared with nothing', [{ against: null, kind: 'change' }]],
  ])('is not told of %s', (_, effects) => {
    expect(of(...effects)).toBeNull()
  })

  test.each<[string, Partial<TrialEffect>, readonly string[]]>([
    ['a fall', {}, ['1.7', 'lower', 'usual care', 'week 10']],
    ['a rise', { value: 12, better: 'higher' }, ['12', 'higher', 'usual care']],
    ['how many more', { kind: 'relative-risk', value: 2.3 }, ['2.3 times as many', 'week 10']],
    ['a standardised difference', { kind: 'smd', value: 0.62 }, ['0.62', 'of the usual spread']],
  ])('tells %s with its size and against what', (_, change, words) => {
    const found = of(change)
    for (const word of words) expect(found).toMatchObject({ text: expect.stringContaining(word) })
    expect(found).toMatchObject({ known: true, by: 'week 10', later: null, sources: [source] })
  })

  test('is to be looked for at the end of the course where the trials name no week', () => {
    const found = of({ atWeeks: null })
    expect(found).toMatchObject({ by: 'week 8' })
    expect(found).toMatchObject({
      text: expect.stringMatching(
        /^Trials saw: pain, 0 to 10: 1\.7 lower than with usual care\. That/,
      ),
    })
  })

  test('reads two numbers, not five, and each source once', () => {
    const other = { citation: 'Another trial', mark: 'verified' } as const
    const found = of({ outcome: 'one' }, { outcome: 'two', source: other }, { outcome: 'three' })
    expect(found).toMatchObject({
      text: expect.stringMatching(
        /^Trials saw: one: [^;]+ at week 10; two: [^;]+ at week 10\. That/,
      ),
      sources: [source, other],
    })
    expect(found).not.toMatchObject({ text: expect.stringContaining('three') })
  })

  test.each<[string, Partial<TrialEffect>, boolean]>([
    ['no difference later', { atWeeks: 52, found: 'no-difference' }, true],
    ['no difference at the same time', { atWeeks: 10, found: 'no-difference' }, false],
    ['no difference at no time', { atWeeks: null, found: 'no-difference' }, false],
    ['a benefit later', { atWeeks: 52 }, false],
  ])('says what was left: %s', (_, later, told) => {
    expect(of({}, later)).toMatchObject({ later: told ? expect.stringContaining('52') : null })
  })
})

test('what trials saw gone later is told one by one', () => {
  const gone = { atWeeks: 52, found: 'no-difference' } as const
  expect(of({}, { ...gone, outcome: 'pain' }, { ...gone, outcome: 'sleep' })).toMatchObject({
    later: expect.stringMatching(
      /week 52, pain: [^;]+ was left; At week 52, sleep: [^;]+ was left\.$/,
    ),
  })
})

describe('a course', () => {
  test('is told as the trials saw it whose dose it has', () => {
    expect(expectedOfCourse(conditions['low-back-pain'], 10, weekOf)).toMatchObject({
      known: true,
      by: 'week 10',
      sources: [{ citation: expect.stringContaining('Cherkin') }],
    })
  })

  test('without such trials is told as its studies are', () => {
    const { evidence } = conditions['rotator-cuff-pain']
    expect(expectedOfCourse(conditions['rotator-cuff-pain'], 6, weekOf)).toEqual(
      expectedFrom(evidence, ['rotator-cuff-pain'], 'week 6'),
    )
  })
})

test.each(Object.values(conditions))(
  '$name: no word that only a statistician knows',
  (condition) => {
    const course = expectedOfCourse(condition, 8, weekOf)
    const told = [JSON.stringify(course), ...condition.evidence.map(({ finding }) => finding)]
    for (const words of told)
      expect(words).not.toMatch(/\bSMD\b|standard deviation|odds ratio|\bMCID\b/i)
  },
)

describe('a part of the plan', () => {
  const study = (change: Partial<Evidence>): Evidence => ({
    study: 'A review',
    year: 2020,
    certainty: 'low',
    direction: 'benefit',
    comparator: 'usual-care',
    finding: 'Pain fell by a point.',
    source,
    ...change,
  })

  test('may do what was found against something', () => {
    const found = expectedFrom([study({ direction: 'no-difference' }), study({})], [], '2026-05-01')
    expect(found).toEqual({
      known: true,
      text: 'A review: pain fell by a point.',
      by: '2026-05-01',
      later: null,
      sources: [source],
    })
  })

  test.each<[string, readonly Evidence[], string]>([
    ['nobody looked', [], 'Nobody has compared'],
    ['nobody compared', [study({ comparator: 'none' })], 'Nobody has compared'],
    ['it was not massage', [study({ treatment: 'exercise' })], 'Nobody has compared'],
    ['nothing is sure', [study({ certainty: 'none' })], 'Nobody has compared'],
    [
      'no difference was seen',
      [study({ direction: 'no-difference' })],
      'No clear change to expect',
    ],
  ])('says why nobody can say: %s', (_, evidence, words) => {
    expect(expectedFrom(evidence, ['neck-pain'], '2026-05-01')).toEqual({
      known: false,
      because: expect.stringContaining(words),
    })
  })

  const back = study({ study: 'A trial in backs', studiedIn: ['low-back-pain'] })

  test('may not do what was found in another condition, and tells of it', () => {
    const told = expectedFrom([back, study({ direction: 'mixed' })], ['neck-pain'], '2026-05-01')
    expect(told).toEqual({ known: false, because: expect.stringContaining('A review') })
    expect(expectedFrom([back], ['neck-pain'], '2026-05-01')).toEqual({
      known: false,
      because: expect.stringMatching(/not in this condition.*A trial in backs: pain fell/),
    })
  })

  test('may do it where one of the conditions is the one that was studied', () => {
    const told = expectedFrom([back], ['neck-pain', 'low-back-pain'], '2026-05-01')
    expect(told).toMatchObject({ known: true, text: expect.stringContaining('A trial in backs') })
    const both = study({ studiedIn: ['low-back-pain', 'neck-pain'] })
    expect(expectedFrom([both], ['neck-pain'], '2026-05-01').known).toBe(true)
  })

  test('of a course counts as studied where its own condition was', () => {
    const cuff = conditions['rotator-cuff-pain']
    const here = study({ studiedIn: ['rotator-cuff-pain'] })
    expect(expectedOfCourse({ ...cuff, evidence: [here] }, 6, weekOf).known).toBe(true)
    expect(expectedOfCourse({ ...cuff, evidence: [back] }, 6, weekOf).known).toBe(false)
  })

  test.each([...Object.values(techniques), ...Object.values(selfCareLibrary)])(
    '$name: names conditions that there are',
    ({ evidence }) => {
      const named = evidence.flatMap(({ studiedIn }) => studiedIn ?? [])
      expect(named.filter((id) => !Object.hasOwn(conditions, id))).toEqual([])
    },
  )
})
