import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fieldErrors } from './field-errors.ts'

const Form = z.strictObject({
  birthDate: z.iso.date('must be a date'),
  goals: z.array(z.strictObject({ target: z.number('must be a number.') })),
})

function errorsOf(input: unknown) {
  const { error } = Form.safeParse(input)
  return error ? fieldErrors(error) : []
}

describe('field errors', () => {
  test('name the field in words and say what is wrong with it', () => {
    expect(errorsOf({ birthDate: 'yesterday', goals: [] })).toEqual([
      { field: 'birthDate', message: 'Birth date must be a date.' },
    ])
  })

  test('give the whole path and name the last word of it', () => {
    expect(errorsOf({ birthDate: '1970-01-01', goals: [{ target: 'low' }] })).toEqual([
      { field: 'goals.0.target', message: 'Target must be a number.' },
    ])
  })

  test('leave sentences as they are', () => {
    expect(errorsOf(null)).toEqual([
      { field: '', message: 'Invalid input: expected object, received null.' },
    ])
  })
})
