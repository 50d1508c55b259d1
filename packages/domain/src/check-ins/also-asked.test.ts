import { describe, expect, test } from 'vitest'
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
    recordedAt: '2026-11-22T08:00:00Z',
    corrects: null,
    ...from,
  }
}

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

  test('what a therapist began to follow by hand, once', () => {
    expect(alsoAsked([measured('calm-nrs'), measured('calm-nrs')])).toEqual(['calm-nrs'])
  })
})
