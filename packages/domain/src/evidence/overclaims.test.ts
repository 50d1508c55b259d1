import { describe, expect, test } from 'vitest'
import { conditions } from '../conditions/conditions.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { certainties, type Evidence } from './evidence.ts'
import { overclaims, wordsToAvoid } from './overclaims.ts'

describe('claims that are refused', () => {
  test.each<[string, Evidence['certainty'], string[]]>([
    ['It cures back pain.', 'high', ['cures']],
    ['Massage will help you.', 'high', ['will help']],
    ['It may release endorphins.', 'high', ['endorphins']],
    ['Nothing eliminates toxins.', 'high', ['eliminates', 'toxins']],
    ['Massage helps.', 'moderate', ['helps']],
    ['Soft. It certainly eases pain; more is not known.', 'moderate', ['certainly', 'eases']],
    ['It probably helps.', 'low', ['probably']],
    ['The style with the best results.', 'very-low', ['the best results']],
    ['It helped and was better than rest.', 'none', ['better than', 'helped']],
  ])('%s (%s)', (text, certainty, words) => {
    expect(overclaims(text, certainty)).toEqual(words)
  })
})

describe('words that are let through', () => {
  test.each<[string, Evidence['certainty']]>([
    ['Massage helps.', 'high'],
    ['It probably helps.', 'moderate'],
    ['It may be what helps.', 'low'],
    ['It helped and was better than rest.', 'very-low'],
    ['It has not been shown to help.', 'none'],
    ['Nobody knows whether it is better than rest.', 'none'],
    ['Held until it eases.', 'none'],
    ['Stop unless it helps.', 'none'],
    ['A healer’s healing, unhelped.', 'none'],
  ])('%s (%s)', (text, certainty) => {
    expect(overclaims(text, certainty)).toEqual([])
  })
})

test('the less sure anyone is, the more words are too strong', () => {
  const counts = certainties.map((certainty) => wordsToAvoid(certainty).length)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(new Set(counts).size).toBe(certainties.length)
  expect(wordsToAvoid('high')).toContain('cures')
  expect(wordsToAvoid('high')).not.toContain('helps')
  expect(wordsToAvoid('none')).toContain('helps')
  for (const words of wordsToAvoid('none'))
    expect(overclaims(`This ${words} here.`, 'none')).toContain(words)
})

/** The most that may be said where these stand: the surest benefit of massage among them, else that there is none. */
function surest(...lists: readonly (readonly Evidence[])[]): Evidence['certainty'] {
  const found = lists
    .flat()
    .filter(({ treatment, direction }) => !treatment && ['benefit', 'mixed'].includes(direction))
  return certainties.find((level) => found.some(({ certainty }) => certainty === level)) ?? 'none'
}

type Claim = readonly [of: string, text: string, certainty: Evidence['certainty']]

function findingsOf(of: string, evidence: readonly Evidence[]): Claim[] {
  return evidence.map(({ finding, certainty }) => [of, finding, certainty])
}

const claims: Claim[] = [
  ...Object.values(conditions).flatMap(
    ({ id, about, evidence, guidelines, techniques: advised, notAdvised, dose }): Claim[] => [
      [id, about, 'none'],
      ...findingsOf(id, evidence),
      ...guidelines.map(({ statement }): Claim => [id, statement, 'moderate']),
      ...advised.map(
        ({ technique, because }): Claim => [
          id,
          because,
          surest(evidence, techniques[technique].evidence),
        ],
      ),
      ...notAdvised.map(({ because }): Claim => [id, because, surest(evidence)]),
      [id, dose.after, surest(evidence)],
    ],
  ),
  ...Object.values(techniques).flatMap(({ id, about, dose, evidence }): Claim[] => [
    [id, about, surest(evidence)],
    [id, dose.how, 'moderate'],
    ...findingsOf(id, evidence),
  ]),
  ...Object.values(selfCareLibrary).flatMap(({ id, steps, evidence }): Claim[] => [
    ...steps.map((step): Claim => [id, step, 'moderate']),
    ...findingsOf(id, evidence),
  ]),
]

describe('nothing in the catalogues says more than its evidence', () => {
  test.each(claims)('%s: %s (%s)', (_, text, certainty) => {
    expect(overclaims(text, certainty)).toEqual([])
  })
})
