import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import { overrideWords, triggerWords, wordLimit } from './word-safety.ts'

const day = '2026-03-02'
const calf: Site = { region: 'calf', side: 'left' }
const words = (...facts: Parameters<typeof exampleFact>[]) =>
  exampleDay(
    day,
    facts.map((fact) => exampleFact(...fact)),
  )
    .limits.filter(({ because }) => because.length > 0)
    .map(wordLimit)

describe('in words', () => {
  test('every kind of limit is a sentence', () => {
    expect(words(['skin-lesion', day])).toEqual([
      'No hands on the place named, and 5 cm around it. Nobody knows where yet: ask first.',
    ])
    expect(words(['shingles', day, { sites: [calf] }])[0]).toBe('No hands on the place named.')
    expect(words(['antiplatelet', day])).toEqual([
      'No more than pressure 4: everywhere.',
      'No stroking and friction with tools, no cupping: everywhere.',
    ])
    expect(words(['frailty', day])).toContain('No longer than 45 minutes.')
    expect(words(['vertigo', day])).toEqual([
      'Head never lower than the heart.',
      'Sit up slowly, stay seated for a minute, then stand.',
      'No rocking: everywhere.',
    ])
    expect(words(['needs-guardian', day])[0]).toBe(
      'Needs a yes from a guardian before anything is done: everywhere.',
    )
    expect(words(['organ-failure', day])[0]).toBe('Needs a yes from a physician: everywhere.')
    expect(words(['breathless', day])[0]).toBe('No massage today.')
    expect(words(['breathless', day])[1]).toContain('pulmonary embolism')
    expect(words(['allergy', day])[0]).toContain('leave it out')
    expect(words(['aneurysm', day])).toEqual([
      'No hands on upper belly, lower belly.',
      'No deep work: lower back.',
      'No more than pressure 3: lower back.',
      'No abdominal massage: everywhere.',
      'No work meant for these places: upper belly, lower belly.',
    ])
    expect(words(['pregnancy', day])[0]).toBe(
      'No deep work, no abdominal massage, no work meant for these places: upper belly, lower belly.',
    )
    expect(words(['heart-failure', day])).toContain('No lymphatic drainage: everywhere.')
    expect(words(['latex-allergy', day])).toContain(
      'No sensitive work meant for these places: jaw, face.',
    )
    expect(exampleDay(day).limits.map(wordLimit).join(' ')).toMatch(
      /No moderate pressing without stroking and friction, no deep pressing: [a-z ,]+\./,
    )
    expect(words(['joint-flare', day, { sites: [calf] }])).toContain(
      'No heat and cold but cold application: everywhere.',
    )
    expect(words(['platelets', day, { value: 10 }])).toContain(
      'No technique but comfort touch, guided breathing: everywhere.',
    )
    expect(words(['fluoroquinolone', day])).toEqual(['No deep work: everywhere.'])
    expect(words(['fistula', day, { sites: [calf] }])).toEqual(['No hands on the whole limb.'])
    expect(words(['arthroplasty', day, { sites: [calf] }])[0]).toBe(
      'No stretching: the place named and its surroundings.',
    )
    expect(words(['lymphoedema', day, { sites: [calf] }])[0]).toBe(
      'No more than pressure 1: that quarter of the body.',
    )
  })

  test('nothing is left without words', () => {
    for (const text of [...Object.values(overrideWords), ...Object.values(triggerWords)])
      expect(text).toMatch(/^[A-Z].{10,}/)
  })
})
