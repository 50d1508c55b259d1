import { describe, expect, test } from 'vitest'
import { groupReceipts, type Receipt } from './group-receipts.ts'

const entry = (change: Partial<Receipt>): Receipt => ({
  seq: 1,
  at: '2026-05-04T09:00:00.000Z',
  actorId: 'tess',
  actorName: 'Tess Brandt',
  action: 'read',
  what: 'dashboard/people.chart',
  reason: null,
  ...change,
})
const grouped = (...entries: Partial<Receipt>[]) =>
  groupReceipts(entries.map(entry), new Map([['tess', 'your therapist']]), 'Europe/Berlin')

describe('who opened a record', () => {
  test('is told by the day of the practice’s wall, not of Greenwich', () => {
    const days = grouped({ at: '2026-05-04T22:30:00.000Z' }, { at: '2026-05-04T21:30:00.000Z' })
    expect(days.map(({ day }) => day)).toEqual(['2026-05-05', '2026-05-04'])
  })

  test('is one line for each person and thing, changes first', () => {
    const [day] = grouped({}, {}, { what: 'dashboard/plans.accept', action: 'write' }, {})
    expect(day?.people).toEqual([
      {
        name: 'Tess Brandt',
        relation: 'your therapist',
        did: [
          { words: 'changed your plan', changed: true },
          { words: 'opened your chart', changed: false },
        ],
        reasons: [],
      },
    ])
  })

  test('says why where somebody had to say, once', () => {
    const [day] = grouped({ reason: 'Fainted at the desk' }, { reason: 'Fainted at the desk' })
    expect(day?.people[0]?.reasons).toEqual(['Fainted at the desk'])
  })

  test('says that somebody was refused, and not what they asked for', () => {
    const [day] = grouped({ action: 'denied' })
    expect(day?.people[0]?.did).toEqual([
      { words: 'tried to open your record and was refused', changed: false },
    ])
  })

  test('keeps the operator of the server apart from members', () => {
    const [day] = grouped({}, { actorId: null, actorName: 'the operator of the server' })
    expect(day?.people.map(({ relation }) => relation)).toEqual([
      'your therapist',
      'runs the server',
    ])
  })
})
