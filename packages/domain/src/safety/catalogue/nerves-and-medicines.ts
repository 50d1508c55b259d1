import { defineRule } from '../rule.ts'
import {
  advise,
  block,
  blockSession,
  cap,
  clearance,
  cmtbc,
  heat,
  is,
  lie,
  norm,
  out,
  thermal,
} from '../says.ts'

export const c25 = defineRule({
  id: 'C25',
  name: 'Little or no feeling',
  cases: [
    {
      when: [is('numb-area')],
      effects: [
        cap(2, 'places'),
        out('places', thermal),
        advise('Look at the skin before and after: it cannot warn you.'),
      ],
    },
    { when: [is('foot-ulcer')], effects: [block('places')] },
    {
      when: [is('spinal-cord-injury')],
      effects: [advise('Watch for autonomic dysreflexia: pounding headache, flushing, sweating.')],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const c26 = defineRule({
  id: 'C26',
  name: 'Diabetes with insulin',
  cases: [
    {
      when: [is('insulin')],
      effects: [advise('Have glucose at hand, and ask when they last ate.')],
    },
    {
      when: [is('insulin-injection', { within: 0 })],
      effects: [
        block('places'),
        advise('Leave the last place of injection alone for two hours at least.'),
      ],
      override: 'therapist-with-reason',
    },
    {
      when: [is('brittle-diabetes', { clearedBy: 'physician' })],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
  ],
  override: 'none',
  sources: [cmtbc],
})

export const c27 = defineRule({
  id: 'C27',
  name: 'Opioids, sedatives, alcohol or cannabis',
  starred: true,
  cases: [
    { when: [is('intoxicated')], effects: [blockSession] },
    {
      when: [is('sedated-today')],
      effects: [
        cap(3, 'everywhere'),
        lie('slow-rise'),
        advise('What they feel is not a reliable guide today: stay lighter than they ask for.'),
      ],
    },
    { when: [is('opioid-patch')], effects: [block('places'), out('everywhere', heat)] },
  ],
  override: 'none',
  sources: [
    norm,
    { citation: 'FDA label of transdermal fentanyl: no heat near the patch', mark: 'established' },
  ],
})
