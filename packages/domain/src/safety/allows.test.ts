import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import { techniques } from '../techniques/techniques.ts'
import { allows, overrideOf, type Touch } from './allows.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import { safetyOn } from './safety-on.ts'
import { unsafeTouch } from './unsafe-touch.ts'
import { wordFactRefusal, wordSafetyRefusal } from './word-safety.ts'

const day = '2026-03-02'
const calf: Site = { region: 'calf', side: 'left' }
const back: Site = { region: 'low-back', side: 'left' }
const { swedish, cupping, 'deep-tissue': deep, 'passive-stretch': stretch } = techniques
const known = (...facts: Parameters<typeof exampleFact>[]) =>
  exampleDay(
    day,
    facts.map((fact) => exampleFact(...fact)),
  )
const touch: Touch = { day, technique: swedish, site: back, pressure: 2, minutes: 60 }
const said = (safety: ReturnType<typeof known>, change: Partial<Touch> = {}) => {
  const answer = allows(safety, { ...touch, ...change })
  return answer.ok ? 'allowed' : wordSafetyRefusal(answer.refusal)
}

describe('a touch', () => {
  test.each<[string, Fact[], Partial<Touch>, string]>([
    ['where nothing is known', [], {}, 'allowed'],
    [
      'on another day',
      [],
      { day: '2026-03-03' },
      'What is safe was worked out for 2026-03-02, not for 2026-03-03: ask again for that day.',
    ],
    [
      'while the session is blocked',
      [exampleFact('breathless', day)],
      {},
      'No massage today (R09 Clot or air at the lungs).',
    ],
    [
      'on a wound',
      [exampleFact('skin-lesion', day, { sites: [calf] })],
      { site: calf },
      'Left calf: no hands there today (C03 Wound, rash or another skin lesion).',
    ],
    ['beside a wound', [exampleFact('skin-lesion', day, { sites: [calf] })], {}, 'allowed'],
    [
      'while nobody knows where the wound is',
      [exampleFact('skin-lesion', day)],
      {},
      'Left lower back: ask before anything is done there (C03 Wound, rash or another skin lesion).',
    ],
    [
      'before a physician has agreed',
      [exampleFact('diastolic', day, { value: 112 })],
      {},
      'Left lower back: ask before anything is done there (C15 Very high blood pressure today).',
    ],
    [
      'that a rule keeps out',
      [exampleFact('anticoagulant', day)],
      { technique: cupping, pressure: null },
      'Left lower back: not cupping today (C11 Blood thinner or bleeding disorder).',
    ],
    [
      'that is firmer than a rule allows',
      [exampleFact('anticoagulant', day)],
      { pressure: 4 },
      'Left lower back: no firmer than 3 today (C11 Blood thinner or bleeding disorder).',
    ],
    ['as firm as it allows', [exampleFact('anticoagulant', day)], { pressure: 3 }, 'allowed'],
    [
      'without a pressure',
      [exampleFact('anticoagulant', day)],
      { technique: stretch, pressure: null },
      'allowed',
    ],
    [
      'that takes longer',
      [exampleFact('frailty', day)],
      { minutes: 46 },
      'No longer than 45 minutes today (C30 Easily stirred up).',
    ],
    ['that does not', [exampleFact('frailty', day)], { minutes: 45 }, 'allowed'],
  ])('%s', (_, facts, change, words) => {
    expect(said(exampleDay(day, facts), change)).toBe(words)
  })

  test('is refused for the strictest reason there is, by all rules that give it', () => {
    const safety = known(['anticoagulant', day], ['osteoporosis', day], ['frailty', day])
    expect(said(safety, { technique: deep, pressure: 4, minutes: 90 })).toContain('not deep tissue')
    expect(said(safety, { pressure: 3 })).toBe(
      'Left lower back: no firmer than 2 today (C12 Fragile bones; C30 Easily stirred up).',
    )
  })

  test('goes beyond a limit with a written reason, where the rule permits that', () => {
    const permits = known(['frailty', day])
    expect(said(permits, { minutes: 90, despite: 'Agreed with her.' })).toBe('allowed')
    const forbids = known(['anticoagulant', day])
    expect(said(forbids, { pressure: 4, despite: 'She likes it firm.' })).toContain('no firmer')
  })

  test('says who could go beyond: the strictest of its limits', () => {
    const overrides = (...facts: Parameters<typeof known>) =>
      unsafeTouch(known(...facts), { ...touch, sites: [calf, back], pressure: 4 })?.override
    expect(overrides(['frailty', day])).toBe('therapist-with-reason')
    expect(overrides(['cancer-active', day])).toBe('clearance-document')
    expect(overrides(['frailty', day], ['cancer-active', day])).toBe('clearance-document')
    expect(overrides(['frailty', day], ['anticoagulant', day], ['osteoporosis', day])).toBe('none')
    expect(overrides()).toBeUndefined()
    expect(overrideOf({ kind: 'expired-snapshot', of: day, asked: '2026-03-03' })).toBe('none')
  })
})

describe('a day', () => {
  test('cannot be asked on another map, nor with facts of another', () => {
    const options = { day, mapVersion: 2, age: null, visits: 0 }
    const asked = safetyOn([], options)
    expect(asked.ok ? '' : wordFactRefusal(asked.refusal)).toBe(
      'The question was asked on version 2 of the body map; this is version 1.',
    )
    const old = safetyOn([exampleFact('allergy', day, { mapVersion: 7 })], {
      ...options,
      mapVersion: 1,
    })
    expect(old.ok ? '' : wordFactRefusal(old.refusal)).toContain(
      'was recorded on version 7 of the body map',
    )
  })

  test('is not reached by what began after it, and facts of another map are no example', () => {
    const later = exampleFact('frailty', '2026-03-09', { since: '2026-03-05' })
    expect(exampleDay('2026-03-04', [later]).minutes).toBeNull()
    expect(exampleDay('2026-03-05', [later]).minutes).toBe(45)
    expect(() => exampleDay(day, [exampleFact('allergy', day, { mapVersion: 7 })])).toThrow(
      'Facts of map version 7',
    )
  })

  test('of somebody whose age nobody knows counts as old enough', () => {
    const facts = [exampleFact('temporal-headache', day)]
    const at = (age: number | null) => {
      const found = safetyOn(facts, { day, mapVersion: 1, age, visits: 0 })
      return found.ok ? found.value.concern : null
    }
    expect(at(49)?.action).toBe('carry-on')
    expect(at(null)?.action).toBe('same-day')
  })

  test('puts the most pressing first and says all that is as pressing', () => {
    const { concern, referrals, lock } = known(
      ['inflammatory-back-pain', day],
      ['motor-loss', day],
      ['jaw-infection-signs', day],
    )
    expect(referrals.map(({ level }) => level)).toEqual(['same-day', 'same-day', 'routine'])
    expect(concern).toMatchObject({ level: 3, action: 'same-day' })
    expect(concern.patient).toContain('New weakness that grows')
    expect(concern.patient).toContain('jaw or face')
    expect(lock).toEqual({
      level: 'same-day',
      rules: referrals.slice(0, 2).map(({ rule }) => rule),
    })
    expect(known(['inflammatory-back-pain', day])).toMatchObject({
      concern: { level: 1 },
      lock: null,
    })
    expect(known(['weight-loss', day])).toMatchObject({
      concern: { level: 2 },
      lock: { level: 'urgent', rules: ['R03'] },
    })
    expect(known(['unsafe-at-home', day])).toMatchObject({ concern: { level: 2 }, lock: null })
  })

  test('keeps the shortest of several times, every position and every clearance once', () => {
    const safety = known(
      ['heart-failure', day],
      ['frailty', day],
      ['vertigo', day],
      ['organ-failure', day],
      ['neutrophils', day, { value: 0.8 }],
    )
    expect(safety.minutes).toBe(45)
    expect(safety.positions.toSorted()).toEqual(['head-up', 'semi-reclined', 'slow-rise'])
    expect(safety.clearances).toEqual([
      { from: 'patient', rules: ['E03'] },
      { from: 'physician', rules: ['C10d', 'C22', 'C24'] },
    ])
    expect(safety.session).toEqual({ blocked: true, because: ['C22'] })
  })

  test.each<[string, Parameters<typeof exampleFact>, string[]]>([
    ['the place', ['shingles', day, { sites: [calf] }], ['calf.left']],
    [
      'the whole limb',
      ['fistula', day, { sites: [{ region: 'wrist', side: 'left' }] }],
      ['shoulder-top.left', 'forearm-anterior.left'],
    ],
    [
      'the surroundings',
      ['surgery', day, { since: '2026-01-02', sites: [calf] }],
      ['ankle.left', 'knee-anterior.left'],
    ],
    [
      'the quarter of an arm',
      ['lymphoedema', day, { sites: [{ region: 'forearm-anterior', side: 'left' }] }],
      ['chest.left', 'sternum.midline', 'upper-arm-anterior.left'],
    ],
    [
      'the quarter of a leg',
      ['lymphoedema', day, { sites: [calf] }],
      ['low-back.left', 'abdomen-lower.midline', 'thigh-anterior.left'],
    ],
  ])('reaches %s, and not the other side', (_, fact, keys) => {
    const { limits } = known(fact)
    const reached = new Set(
      limits.filter(({ because }) => because.length > 0).flatMap(({ sites }) => [...sites]),
    )
    for (const key of keys) expect(reached).toContain(key)
    for (const key of keys.filter((one) => one.endsWith('.left')))
      expect(reached).not.toContain(key.replace('.left', '.right'))
  })

  test('leaves a place that is out without any pressure', () => {
    const { sites } = known(['skin-lesion', day, { sites: [calf] }], ['anticoagulant', day])
    expect(sites[siteKey(calf)]).toMatchObject({ state: 'no-go', most: 0 })
    expect(sites[siteKey(back)]).toMatchObject({ state: 'light', most: 3 })
    expect(sites[siteKey(back)].rules).toContain('C11')
  })
})
