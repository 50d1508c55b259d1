import { exampleFact } from '@healing-touch/domain/safety/example-day.ts'
import { expect, test } from 'vitest'
import { factWords } from './fact-words.ts'

const day = '2026-11-20'
const said = 'said by the patient on 20 November 2026'

test.each([
  ['the least there is', exampleFact('fever-illness', day), [said]],
  [
    'what nobody knows',
    exampleFact('breathless', day, { state: 'unknown' }),
    ['nobody knows, which counts as yes where it matters', said],
  ],
  [
    'an event with its place',
    exampleFact('surgery', day, {
      since: '2026-11-02',
      sites: [{ region: 'calf', side: 'left' }],
    }),
    ['on 2 November 2026', 'Left calf', said],
  ],
  [
    'what is over',
    exampleFact('skin-lesion', day, { since: '2026-11-02', until: '2026-11-10' }),
    ['since 2 November 2026', 'over since 10 November 2026', said],
  ],
  [
    'a reading of the practice',
    exampleFact('temperature', day, { value: 37.4, recordedBy: 'therapist' }),
    ['37.4 °C', 'recorded by the practice on 20 November 2026'],
  ],
  [
    'a clearance',
    exampleFact('dvt', day, {
      cleared: { by: 'physician', on: '2026-11-01', until: '2026-12-01' },
    }),
    ['allowed by a physician on 1 November 2026 until 1 December 2026', said],
  ],
])('%s', (_, fact, words) => {
  expect(factWords(fact)).toEqual(words)
})
