import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fieldErrors } from './field-errors.ts'

function errorsOf(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input)
  if (!error) throw new Error('was accepted')
  return fieldErrors(error)
}

/** The one sentence about the one wrong field. */
function sentence(field: string, schema: z.ZodType, value: unknown) {
  const errors = errorsOf(z.strictObject({ [field]: schema }), { [field]: value })
  expect(errors.map((error) => error.field)).toEqual([field])
  return errors[0]?.message
}

const pain = z.number().min(0).max(10)

describe('a field error says in plain words', () => {
  const cases: [field: string, schema: z.ZodType, value: unknown, message: string][] = [
    ['painPastWeek', pain, 12, 'Pain past week must be 10 or less.'],
    ['painPastWeek', pain, -1, 'Pain past week must be 0 or more.'],
    ['painPastWeek', pain, '7', 'Pain past week must be a number.'],
    ['painPastWeek', pain, Number.NaN, 'Pain past week must be a number.'],
    ['painPastWeek', pain, Number.POSITIVE_INFINITY, 'Pain past week must be a number.'],
    ['painPastWeek', pain, undefined, 'Pain past week is missing.'],
    ['painPastWeek', pain, null, 'Pain past week is missing.'],
    ['perWeek', z.number().positive(), 0, 'Per week must be more than 0.'],
    ['perWeek', z.number().lt(8), 8, 'Per week must be less than 8.'],
    ['minutes', z.int(), 1.5, 'Minutes must be a whole number.'],
    ['minutes', z.int(), 2 ** 60, 'Minutes must be 9,007,199,254,740,991 or less.'],
    ['minutes', z.number().multipleOf(0.5), 0.3, 'Minutes must be in steps of 0.5.'],
    ['given-name', z.string().min(1), '', 'Given name must not be empty.'],
    ['given_name', z.string().min(2), 'a', 'Given name must have at least 2 characters.'],
    [
      'givenName',
      z.string().max(1000),
      'a'.repeat(1001),
      'Given name must have at most 1,000 characters.',
    ],
    ['code', z.string().length(1), 'ab', 'Code must have exactly 1 character.'],
    ['givenName', z.string(), 5, 'Given name must be text.'],
    ['consented', z.boolean(), 'yes', 'Consented must be yes or no.'],
    ['goals', z.array(z.string()), 'a', 'Goals must be a list.'],
    ['goals', z.array(z.string()).min(1), [], 'Goals must have at least 1 entry.'],
    ['goals', z.array(z.string()).max(2), ['a', 'b', 'c'], 'Goals must have at most 2 entries.'],
    ['sides', z.array(z.string()).length(2), ['a'], 'Sides must have exactly 2 entries.'],
    ['dropsLeft', z.bigint().max(5n), 6n, 'Drops left must be 5 or less.'],
    ['photo', z.file().min(9), new File(['a'], 'a.png'), 'Photo is too small.'],
    ['photo', z.file().max(1), new File(['ab'], 'a.png'), 'Photo is too large.'],
    ['---', z.number(), 'x', 'This must be a number.'],
    ['goal', z.strictObject({}), 3, 'Goal is not in a form we can read.'],
    ['email', z.email(), 'a', 'Email must be an e-mail address.'],
    ['site', z.url(), 'a', 'Site must be a web address.'],
    ['patientId', z.uuid(), 'a', 'Patient does not name anything we know.'],
    ['patientIds', z.array(z.uuid()).min(1), [], 'Patients must have at least 1 entry.'],
    ['id', z.uuid(), 'a', 'Reference does not name anything we know.'],
    ['birthDate', z.iso.date(), '31.5.2026', 'Birth date must be a date, such as 2026-05-31.'],
    ['at', z.iso.datetime({ offset: true }), 'now', 'Time must be a date and time with its zone.'],
    ['from', z.iso.time(), 'noon', 'From must be a time, such as 14:30.'],
    ['code', z.string().regex(/^a$/), 'b', 'Code is not written in a way we can read.'],
    ['side', z.enum(['left', 'right']), 'up', 'Side must be left or right.'],
    ['aim', z.enum(['range-of-motion', 'a', 'b']), 3, 'Aim must be range of motion, a or b.'],
    ['letter', z.enum([...'abcdefg']), 'z', 'Letter is not one of the choices.'],
    ['kind', z.literal('scale'), 'x', 'Kind must be scale.'],
    ['amount', z.union([z.string(), z.number()]), [], 'Amount is not one of the choices.'],
    ['nothing', z.never(), 3, 'Nothing is not asked for here.'],
    ['check', z.number().refine(() => false), 3, 'Check is not right.'],
    ['constructor', z.number(), 'x', 'Constructor must be a number.'],
  ]
  test.each(cases)('%s: case %#', (field, schema, value, message) => {
    expect(sentence(field, schema, value)).toBe(message)
  })
})

describe('a schema’s own message', () => {
  test.each([
    [
      'begins small: it follows the name',
      'must be at least a day',
      'Length must be at least a day.',
    ],
    ['ends in a full stop: there is only one', 'must be a day.', 'Length must be a day.'],
    ['begins with a capital: it stands alone', 'Choose a length', 'Choose a length.'],
    ['has several lines: the first is told', 'must be a day\nat x.ts', 'Length must be a day.'],
  ])('%s', (_, message, expected) => {
    expect(sentence('length', z.string(message), 5)).toBe(expected)
  })
})

describe('a field is named by its path', () => {
  const Form = z.strictObject({
    goals: z.array(z.strictObject({ target: z.number() })),
    tags: z.array(z.string()),
    answers: z.record(z.string().min(1).max(3), z.number()),
    sides: z.record(z.string().max(1, 'must be left or right, no other.'), z.number()).optional(),
  })
  const good = { goals: [], tags: [], answers: {} }

  test.each([
    [
      'in a list of groups',
      { ...good, goals: [{ target: 'low' }] },
      'goals.0.target',
      'Target must be a number.',
    ],
    ['in a list', { ...good, tags: ['a', 5] }, 'tags.1', 'Tags (number 2) must be text.'],
    [
      'by a name a person gave',
      { ...good, answers: { 'a b': 'x' } },
      'answers.a b',
      'A b must be a number.',
    ],
    [
      'by a name too long',
      { ...good, answers: { abcd: 1 } },
      'answers.abcd',
      'A name in answers must have at most 3 characters.',
    ],
    [
      'by no name',
      { ...good, answers: { '': 1 } },
      'answers.',
      'A name in answers must not be empty.',
    ],
    [
      'by a name that its own rule refuses',
      { ...good, sides: { up: 1 } },
      'sides.up',
      'A name in sides must be left or right, no other.',
    ],
    ['not asked for', { ...good, isAdmin: true }, 'isAdmin', 'Is admin is not asked for here.'],
    ['not at all', 7, '', 'This is not in a form we can read.'],
    ['by nothing, when nothing came', undefined, '', 'This is missing.'],
  ])('%s', (_, input, field, message) => {
    expect(errorsOf(Form, input)).toEqual([{ field, message }])
  })

  test('for every field asked for in vain, five at most', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x${index}`, 1]))
    expect(errorsOf(Form, { ...good, ...many })).toHaveLength(5)
  })

  test('in the first entry of a list that is the whole', () => {
    expect(errorsOf(z.array(z.string()), [5])).toEqual([
      { field: '0', message: 'Number 1 must be text.' },
    ])
  })

  test('in the alternative that was nearly right', () => {
    const Shape = z.strictObject({
      goal: z.union([
        z.strictObject({ words: z.string() }),
        z.strictObject({ target: z.number(), unit: z.string() }),
      ]),
    })
    expect(errorsOf(Shape, { goal: { words: 5 } })).toEqual([
      { field: 'goal.words', message: 'Words must be text.' },
    ])
  })

  test('for an alternative that does not exist', () => {
    const Shape = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a') }),
      z.strictObject({ kind: z.literal('b') }),
    ])
    expect(errorsOf(Shape, { kind: 'c' })).toEqual([
      { field: 'kind', message: 'Kind is not one of the choices.' },
    ])
  })
})

test('an entry of a map whose names are no text is named by the map', () => {
  const schema = z.strictObject({ ratings: z.map(z.boolean(), z.number()) })
  expect(errorsOf(schema, { ratings: new Map([[true, 'x']]) })).toEqual([
    { field: 'ratings', message: 'Ratings must be a number.' },
  ])
})

test('the same thing is said once', () => {
  const schema = z.strictObject({
    day: z
      .string()
      .refine(() => false, 'must be a day')
      .refine(() => false, 'must be a day'),
  })
  expect(errorsOf(schema, { day: 'x' })).toEqual([{ field: 'day', message: 'Day must be a day.' }])
})
