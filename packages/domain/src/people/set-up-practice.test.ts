import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import { PracticeEntry } from './set-up-practice.ts'

const entry = {
  practice: { name: 'Linden Street', zone: 'Europe/Berlin' },
  owner: { name: 'Olu Adeyemi', email: 'olu@example.test', password: 'four calm warm hands' },
}

describe('a new practice', () => {
  test('is taken with a name, a zone and its owner', () => {
    expect(PracticeEntry.parse(entry)).toEqual(entry)
  })

  test('takes an e-mail address however it is spelt', () => {
    const owner = { ...entry.owner, email: ' Olu@Example.TEST ' }
    expect(PracticeEntry.parse({ ...entry, owner }).owner.email).toBe('olu@example.test')
  })

  test.each([
    ['practice.name', { practice: { ...entry.practice, name: ' ' } }],
    ['practice.zone', { practice: { ...entry.practice, zone: 'Berlin' } }],
    ['practice.zone', { practice: { ...entry.practice, zone: '+02:00' } }],
    ['practice.zone', { practice: { ...entry.practice, zone: '' } }],
    ['owner.email', { owner: { ...entry.owner, email: 'olu' } }],
    ['owner.name', { owner: { ...entry.owner, name: 'O' } }],
  ])('is refused with a sentence about %s', (field, change) => {
    const { error } = PracticeEntry.safeParse({ ...entry, ...change })
    expect(error && fieldErrors(error)).toMatchObject([{ field }])
  })
})
