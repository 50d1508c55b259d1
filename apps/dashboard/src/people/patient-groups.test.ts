import { expect, test } from 'vitest'
import type { PatientRow } from './patient-answer.ts'
import { patientGroups } from './patient-groups.ts'

function row(name: string, change: Partial<PatientRow> = {}): PatientRow {
  return {
    id: name,
    name,
    birthDate: '1980-01-01',
    condition: 'Chronic neck pain',
    closed: false,
    therapist: null,
    lastVisitAt: null,
    nextAppointmentAt: null,
    flags: [],
    weight: 0,
    ...change,
  }
}

const rows = [
  row('heavy', { flags: [{ tone: 'attention', text: 'Pain up' }], weight: 50 }),
  row('light', { flags: [{ tone: 'attention', text: 'Review due' }], weight: 15 }),
  row('closed', { closed: true }),
  row('fine'),
  row('new', { condition: null }),
]

function read(...asked: Parameters<typeof patientGroups>) {
  return patientGroups(...asked).map((group) => [group.title, group.rows.map(({ name }) => name)])
}

test('who needs a look comes first, in the order they came in', () => {
  expect(read(rows, 'attention')).toEqual([
    ['Needs a look', ['heavy', 'light']],
    ['To assess', ['new']],
    ['On course', ['fine']],
    ['Care ended', ['closed']],
  ])
})

test('an empty group has no heading', () => {
  expect(read([row('fine')], 'attention')).toEqual([['On course', ['fine']]])
  expect(read([], 'attention')).toEqual([])
  expect(read([], 'name')).toEqual([])
})

test('by name they stay together', () => {
  expect(read(rows, 'name')).toEqual([['By name', ['heavy', 'light', 'closed', 'fine', 'new']]])
})
