import { describe, expect, test } from 'vitest'
import { concernOf } from './concern.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import type { Referral } from './safety-day.ts'

const referral = (level: Referral['level'], words: string): Referral => ({
  rule: 'R01',
  level,
  therapist: `Therapist: ${words}.`,
  patient: `Patient: ${words}.`,
})

describe('how worried to be', () => {
  test.each<[Referral['level'], number]>([
    ['routine', 1],
    ['urgent', 2],
    ['same-day', 3],
    ['emergency', 3],
  ])('%s: %i', (level, concern) => {
    expect(concernOf([referral(level, 'look')], [])).toEqual({
      level: concern,
      action: level,
      therapist: 'Therapist: look.',
      patient: 'Patient: look.',
    })
  })

  test('not at all, with a way out', () => {
    const { level, action, therapist, patient } = concernOf([], [])
    expect([level, action]).toEqual([0, 'carry-on'])
    expect(therapist).toBe('Nothing known today asks for a referral. Ask again at the next visit.')
    expect(patient).toContain('in an emergency call your emergency number')
  })

  test('the words of all that are equally pressing, each once, and of nothing less', () => {
    const found = concernOf(
      [
        referral('same-day', 'leg'),
        referral('same-day', 'eye'),
        referral('same-day', 'leg'),
        referral('routine', 'toe'),
      ],
      [{ from: 'physician', rules: ['C15'] }],
    )
    expect(found).toMatchObject({
      therapist: 'Therapist: leg. Therapist: eye.',
      patient: 'Patient: leg. Patient: eye.',
    })
  })
})

describe('a yes that is still to come', () => {
  test('of a doctor is said to the patient before the visit', () => {
    const { concern } = exampleDay('2026-03-02', [
      exampleFact('diastolic', '2026-03-02', { value: 115 }),
    ])
    expect(concern).toMatchObject({ level: 1, action: 'routine' })
    expect(concern.therapist).toMatch(/^A yes from a physician is still to come/)
    expect(concern.patient).toMatch(/^Before your massage we need a yes from a physician\./)
  })

  test('of two is asked of both', () => {
    const found = concernOf(
      [],
      [
        { from: 'surgeon', rules: ['C07'] },
        { from: 'guardian', rules: ['C33'] },
        { from: 'oncologist', rules: ['C10a'] },
      ],
    )
    expect(found.patient).toContain('a yes from the surgeon and the oncology team.')
  })

  test('of a guardian or the patient is no reason to worry', () => {
    const clearances = [
      { from: 'guardian', rules: ['C33'] },
      { from: 'patient', rules: ['C32'] },
    ] as const
    expect(concernOf([], clearances).level).toBe(0)
  })
})
