import { describe, expect, test } from 'vitest'
import type { Instrument } from '../outcomes/instrument.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { alsoAsked } from './also-asked.ts'

const id = '00000000-0000-4000-8000-000000000001'

function measured(instrument: string, from: Partial<Outcome> = {}): Outcome {
  return {
    id,
    patientId: id,
    visitId: null,
    checkInId: null,
    instrument,
    variant: null,
    side: null,
    answers: {},
    at: '2026-11-22T08:00:00Z',
    moment: null,
    score: 4,
    recordedBy: 'therapist',
    memberId: null,
    recordedAt: '2026-11-22T08:00:00Z',
    corrects: null,
    ...from,
  }
}

const minutes = { kind: 'quantity', low: 0, high: 720, step: 1, unit: 'minutes' } as const
const scale = {
  id: 'calm',
  name: 'Calm',
  prompt: 'How calm are you?',
  answer: { kind: 'scale', low: 0, high: 10, lowLabel: 'not at all', highLabel: 'fully' },
} as const

describe('what a check-in asks beside the usual', () => {
  test.each([
    ['nothing was measured', []],
    ['it is asked anyway', [measured('peg'), measured('stress-nrs'), measured('sleep-nrs')]],
    ['it was measured in a visit', [measured('calm-nrs', { visitId: id })]],
    ['it was part of a check-in', [measured('calm-nrs', { checkInId: id })]],
    ['it has variants', [measured('nprs', { variant: 'now' })]],
    ['the patient names the items', [measured('psfs')]],
    ['it is no scale', [measured('phq4'), measured('morning-stiffness')]],
    ['no catalogue knows it', [measured('no-such')]],
  ])('nothing when %s', (_, outcomes) => {
    expect(alsoAsked(outcomes)).toEqual([])
  })

  test.each<[string, Partial<Instrument>]>([
    ['only a therapist measures it', { answeredBy: 'therapist' }],
    [
      'one of its questions is no scale',
      { form: { kind: 'items', items: [scale, { ...scale, answer: minutes }] } },
    ],
    [
      'it has more questions than a check-in has time for',
      { form: { kind: 'items', items: [scale, scale, scale, scale, scale, scale] } },
    ],
  ])('nothing when %s', (_, change) => {
    const calm = { ...instruments['calm-nrs'], ...change }
    expect(alsoAsked([measured('calm-nrs')], () => calm)).toEqual([])
  })

  test('five questions, which there is time for', () => {
    const form = { kind: 'items', items: [scale, scale, scale, scale, scale] } as const
    const calm = { ...instruments['calm-nrs'], form }
    expect(alsoAsked([measured('calm-nrs')], () => calm)).toEqual(['calm-nrs'])
  })

  test('the two that were followed last, the latest first', () => {
    const outcomes = ['swelling-nrs', 'anxiety-nrs', 'calm-nrs', 'stiffness-nrs'].map((one) =>
      measured(one),
    )
    expect(alsoAsked(outcomes)).toEqual(['stiffness-nrs', 'calm-nrs'])
    expect(alsoAsked(outcomes.slice(0, 2))).toEqual(['anxiety-nrs', 'swelling-nrs'])
  })

  test('what a therapist began to follow by hand, once', () => {
    expect(alsoAsked([measured('calm-nrs'), measured('calm-nrs')])).toEqual(['calm-nrs'])
  })
})
