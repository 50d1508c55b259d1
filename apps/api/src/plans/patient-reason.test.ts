import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import { factKindIds, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { describe, expect, test } from 'vitest'
import { isFromAnswers, patientReason, patientRejection } from './patient-reason.ts'

const reason = (rule: string, text: string) => ({ rule, text, evidence: [], sources: [] })

describe('what was ruled out, for its patient', () => {
  test.each([
    ['unwanted', 'The patient does not want it.', 'You told us that you do not want it.'],
    [
      'too-firm',
      "Begins at pressure 3, above 2: the patient's own wish.",
      'Even at its lightest it is firmer than this plan allows you now.',
    ],
    [
      'no-room',
      'Worth a try, but 4 techniques fill a visit.',
      'Worth a try, but 4 techniques fill a visit.',
    ],
    [
      'c11',
      'Left calf: not cupping today (C11 Blood thinner or bleeding disorder).',
      'Not for you at the moment, because of what you told us. It is about: blood thinner or bleeding disorder.',
    ],
    [
      'e01',
      'Throat: no firmer than 2 today (E01 Places to be careful with).',
      'The places that hurt are ones to be careful with: it is too much for them.',
    ],
    [
      'r23',
      'Left calf: ask before anything is done there (R23 Strength that is being lost).',
      'Not before somebody with medical training has looked at what you told us.',
    ],
    ['no-such-rule', 'Kept as it is.', 'Kept as it is.'],
  ])('%s', (rule, text, words) => {
    expect(patientRejection(reason(rule, text)).text).toBe(words)
  })

  test('rests on what it rests on, in the patient’s words', () => {
    const sources = [{ citation: 'What the patient told us', mark: 'decision' as const }]
    expect(patientRejection({ ...reason('unwanted', 'No.'), sources }).sources).toEqual([
      { citation: 'What you told us', mark: 'decision' },
    ])
  })
})

describe('a caution', () => {
  test.each(factKindIds)('from the answer about %s is told as a limit instead', (kind) => {
    expect(isFromAnswers(reason('c11', `${factKinds[kind].see}. No more than pressure 3.`))).toBe(
      true,
    )
  })

  test.each(
    Object.values(conditions).flatMap(({ id, cautions }) =>
      cautions.map(({ rule, text }) => [id, rule, text] as const),
    ),
  )('of the condition is never lost: %s, %s', (_, rule, text) => {
    expect(isFromAnswers(reason(rule.toLowerCase(), text))).toBe(false)
  })

  test.each([
    ['r01', 'New numbness between the legs: emergency, call now.'],
    ['safety-net', 'New numbness or weakness: get medical help.'],
    ['place-left-out', 'Frail places are left out.'],
  ])('of the condition or the places stays: %s', (rule, text) => {
    expect(isFromAnswers(reason(rule, text))).toBe(false)
    expect(patientReason(reason(rule, text)).text).toBe(text)
  })
})
