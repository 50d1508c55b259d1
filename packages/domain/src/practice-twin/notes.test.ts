import { expect, test } from 'vitest'
import { composeNote } from './notes.ts'
import { random } from './random.ts'

test('a first note without plan, home routine or second place still makes sense', () => {
  const note = composeNote(
    random('bare note'),
    {
      before: 6,
      after: 3,
      last: null,
      inFlare: false,
      daysSinceLast: 0,
      missedLast: false,
      sites: ['neck'],
      quality: 'aching',
      duration: 'three months',
      triggers: ['at the screen'],
      activity: 'Reading in bed',
      easedSoFar: 0,
      visitNumber: 1,
      sleep: 5,
      stress: 4,
      adherence: 0.7,
      hypothesis: null,
      techniques: [],
      home: [],
      review: null,
      angles: null,
      nextInDays: 7,
    },
    1,
  )
  expect(note).toEqual({
    subjective:
      'Here for the first time. Pain 6/10 today, on and off for three months. Worse at the screen. Nothing new medically.',
    objective:
      'Firm, ropey tone at the neck; tenderness 2/3. Trigger point at the neck, refers as before. Skin in good order.',
    assessment: 'Eased from 6 to 3 today.',
    plan: 'Same recipe next time (gentle work). Knows when to call: new numbness, weakness, fever or pain that wakes every night. Booked again in a week.',
  })
})
