import { regionIds } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { sites } from '@healing-touch/domain/body/site-key.ts'
import { healthKinds } from '@healing-touch/domain/safety/catalogue/health-kinds.ts'
import { describe, expect, test } from 'vitest'
import { becauseWords } from './because-words.ts'
import { limitWords, type PatientLimit, placesWords } from './limit-words.ts'

const of = (does: PatientLimit['does'], rest: Partial<PatientLimit> = {}): PatientLimit => ({
  does,
  because: ['anticoagulant'],
  unknown: false,
  ...rest,
})
const legs = sites.filter(({ region }) => /thigh|calf|knee|lower-leg|foot/.test(region))
const left = (list: readonly Site[]) => list.filter(({ side }) => side === 'left')

describe('a limit in a patient’s words', () => {
  test.each<[PatientLimit, string]>([
    [
      of([{ kind: 'lighter', sites: legs, most: 3 }]),
      'Lighter than usual on your legs, because of the blood thinner.',
    ],
    [
      of([
        { kind: 'lighter', sites: 'everywhere', most: 1 },
        { kind: 'fewer-techniques', sites: 'everywhere' },
      ]),
      'Only the lightest touch everywhere; some techniques are left out everywhere, because of the blood thinner.',
    ],
    [
      of([{ kind: 'no-hands', sites: [{ region: 'calf', side: 'left' }] }], {
        because: ['skin-lesion'],
      }),
      'No hands on your left calf, because of the sore skin.',
    ],
    [
      of([{ kind: 'no-hands', sites: [] }], { because: ['skin-lesion'] }),
      'No hands at a place that we still have to ask you about, because of the sore skin.',
    ],
    [
      of([{ kind: 'no-massage' }], { because: ['fever-illness'] }),
      'No massage for now, because of feeling feverish or ill.',
    ],
    [
      of([{ kind: 'shorter', minutes: 45 }], { because: ['heart-failure'] }),
      'Visits of 45 minutes at most, because of heart failure.',
    ],
    [
      of([{ kind: 'needs-yes', from: 'physician', first: true }]),
      'Nothing before your doctor has said yes, because of the blood thinner.',
    ],
    [
      of([{ kind: 'needs-yes', from: 'oncologist', first: false }], { unknown: true }),
      'With a yes from your oncology team, because you were not sure about the blood thinner.',
    ],
    [
      of([{ kind: 'position', position: 'side-lying' }], { because: ['pregnancy'] }),
      'You lie on your side, because of the pregnancy.',
    ],
  ])('%j', (limit, words) => {
    expect(limitWords(limit)).toBe(words)
  })
})

describe('places in a limit', () => {
  test.each([
    [placesWords('everywhere'), 'everywhere'],
    [placesWords(left(legs)), 'on your left leg'],
    [placesWords(sites), 'on your head and neck, arms, chest and belly, back and legs'],
    [
      placesWords([
        { region: 'sternum', side: 'midline' },
        { region: 'calf', side: 'right' },
      ]),
      'on your breastbone and right calf',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected)
  })

  test('are never longer than a line can bear', () => {
    for (let count = 1; count <= regionIds.length; count++)
      expect(placesWords(sites.slice(0, count)).length).toBeLessThan(130)
  })
})

describe('the reason of a limit', () => {
  test.each(healthKinds.map(({ id }) => id))('%s has a word of its own', (kind) => {
    expect(becauseWords([kind], false)).not.toBe('because of what you told us')
  })

  test('names two answers at most, and none where there is no word', () => {
    expect(becauseWords(['osteoporosis', 'myeloma', 'frailty'], false)).toBe(
      'because of osteoporosis and myeloma',
    )
    expect(becauseWords(['anticoagulant', 'inr'], false)).toBe('because of the blood thinner')
    expect(becauseWords(['night-pain'], false)).toBe('because of what you told us')
    expect(becauseWords(['night-pain'], true)).toBe('until we know more')
  })
})
