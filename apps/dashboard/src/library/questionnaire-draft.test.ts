import { describe, expect, test } from 'vitest'
import {
  draftOfQuestionnaire,
  isLong,
  newQuestionnaire,
  type QuestionnaireDraft,
  questionnaireOf,
  readItems,
} from './questionnaire-draft.ts'

const beside = { before: null, taken: [], by: 'Olu Adeyemi', day: '2026-11-20' }
const confidence: QuestionnaireDraft = {
  ...newQuestionnaire,
  measure: 'pseq2',
  questions: 'Can you work?\nCan you live well?',
  lowLabel: 'Not at all',
  highLabel: 'Completely',
  holder: 'M. Nicholas',
  terms: 'By letter of 2026',
  attested: true,
}
const ours: QuestionnaireDraft = {
  ...newQuestionnaire,
  measure: 'own',
  written: 'own',
  name: 'Our week',
  about: 'How your week went.',
  low: 0,
  high: 3,
  questions: 'Did you rest?\nDid you move?',
  answers: 'Never\nSometimes\nOften\nAlways',
}

function errorsIn(draft: QuestionnaireDraft) {
  const made = questionnaireOf(draft, beside)
  return made.ok ? null : Object.fromEntries(made.errors)
}

describe('a questionnaire is refused', () => {
  test('left empty, field by field', () => {
    expect(errorsIn(newQuestionnaire)).toEqual({
      holder: 'Whose questions they are must be at least 2 characters.',
      terms: 'What the licence is must be at least 2 characters.',
      attested: 'Attested must be confirmed: this practice may ask these questions in software.',
      questions: expect.any(String),
    })
  })

  test.each<[string, QuestionnaireDraft, keyof QuestionnaireDraft, string]>([
    ['without its name', { ...ours, name: '' }, 'name', 'Name must be at least 2 characters.'],
    [
      'with a question too few',
      { ...confidence, questions: 'Can you work?' },
      'questions',
      'Confidence with pain, two questions has 2 questions; the file has 1.',
    ],
    [
      'with words for one of its values only',
      { ...ours, answers: 'Never' },
      'answers',
      'Another answer is missing.',
    ],
    [
      'with no words at the ends of its scale',
      { ...confidence, lowLabel: '' },
      'lowLabel',
      'What the lowest value means must not be empty.',
    ],
  ])('%s', (_, draft, field, words) => {
    expect(errorsIn(draft)?.[field]).toBe(words)
  })
})

describe('a questionnaire', () => {
  test('under a licence is kept with who said so and when, and reads back as it was typed', () => {
    const made = questionnaireOf(confidence, beside)
    if (!made.ok || made.own.kind !== 'instrument') throw new Error('not made')
    const { entry } = made.own
    expect(entry.id).toBe('own-pseq2')
    expect(entry.file.licence).toEqual({
      kind: 'licensed',
      holder: 'M. Nicholas',
      terms: 'By letter of 2026',
      attestedBy: 'Olu Adeyemi',
      attestedOn: '2026-11-20',
      attested: true,
    })
    expect(draftOfQuestionnaire(entry.file)).toEqual({ ...confidence, low: 0, high: 6 })
  })

  test('that the practice wrote itself needs no licence, and reads back as it was typed', () => {
    const made = questionnaireOf(ours, beside)
    if (!made.ok || made.own.kind !== 'instrument') throw new Error('not made')
    const { entry } = made.own
    expect(entry).toMatchObject({
      id: 'own-our-week',
      file: { licence: { kind: 'own' }, facts: { scoring: { kind: 'sum' } } },
    })
    expect(draftOfQuestionnaire(entry.file)).toEqual(ours)
    expect(
      questionnaireOf({ ...ours, name: 'Week' }, { ...beside, before: entry.id }),
    ).toMatchObject({
      own: { entry: { id: 'own-our-week', name: 'Week' } },
    })
  })

  test('with values too far apart to tap on is typed as a number', () => {
    expect(isLong(ours)).toBe(false)
    expect(isLong({ ...ours, high: null })).toBe(false)
    const days = { ...ours, answers: '', low: 0, high: 90 }
    expect(isLong(days)).toBe(true)
    expect(questionnaireOf(days, beside)).toMatchObject({
      own: { entry: { file: { items: [{ answer: { kind: 'quantity', unit: 'days' } }, {}] } } },
    })
  })

  test('comes from a file of items, which the form cannot say all of and keeps', () => {
    expect(readItems('a.json', 'no json')).toBeNull()
    expect(readItems('a.json', '{"items": 3}')).toBeNull()
    const item = (id: string, high: number) => ({
      id,
      name: id,
      prompt: `How ${id}?`,
      answer: { kind: 'scale', low: 0, high, lowLabel: 'No', highLabel: 'Yes' },
      reverse: id === 'b2',
    })
    const read = readItems('ours.json', JSON.stringify({ items: [item('a1', 4), item('b2', 3)] }))
    const made = questionnaireOf({ ...ours, read }, beside)
    if (!made.ok || made.own.kind !== 'instrument') throw new Error('not made')
    const { file } = made.own.entry
    expect(file.items.map(({ id }) => id)).toEqual(['a1', 'b2'])
    const again = draftOfQuestionnaire(file)
    expect(again.read).toMatchObject({ items: file.items })
    expect(questionnaireOf(again, { ...beside, before: made.own.entry.id })).toEqual(made)
  })
})
