import { describe, expect, test } from 'vitest'
import type { Condition } from '../conditions/condition.ts'
import { conditions } from '../conditions/conditions.ts'
import { trialPresets } from '../evidence/trial-doses-presets.ts'
import { exampleDay } from '../safety/example-day.ts'
import { careOf } from './course-of-care.ts'
import { exampleAssessment } from './example-plan.ts'

const day = '2026-03-02'
const reasonFor = (condition: Condition, visitMinutes = 120) =>
  careOf(condition, { ...exampleAssessment, visitMinutes }, exampleDay(day), `${day}T09:00:00Z`)
    .dose.reason.text

describe('the words of a dose', () => {
  test.each(Object.values(conditions))('$id: trials are named only where they gave it', (one) => {
    const text = reasonFor(one)
    const tested = Object.hasOwn(trialPresets, one.id) && one.dose.source.mark !== 'decision'
    expect(/^As in trials/.test(text)).toBe(tested)
    expect(/^Our own decision/.test(text)).toBe(!tested)
    expect(text).toContain(`${one.dose.minutes} minutes`)
  })

  test('a benefit is named only where the trials saw one', () => {
    expect(reasonFor(conditions['neck-pain'])).toMatch(/^As in trials that saw a benefit: 60 min/)
    expect(reasonFor(conditions['tension-headache'])).toMatch(/^As in trials: 45 minutes/)
  })

  test('say when the plan has less', () => {
    expect(reasonFor(conditions['neck-pain'], 30)).toContain('This plan has 30.')
    expect(reasonFor(conditions['neck-pain'])).not.toContain('This plan has')
  })

  test.each([
    ['neck-pain', '60 minutes, 2 to 3 times a week, for 4 weeks.'],
    ['tension-headache', '45 minutes, 2 times a week, for 6 weeks.'],
    ['low-back-pain', '60 minutes, once a week, for 10 weeks.'],
  ] as const)('say how long, how often and for how many weeks: %s', (id, words) => {
    expect(reasonFor(conditions[id])).toContain(words)
  })

  test('rest on the evidence of the condition', () => {
    const neck = conditions['neck-pain']
    const { dose } = careOf(neck, exampleAssessment, exampleDay(day), `${day}T09:00:00Z`)
    expect(dose.reason.evidence).toEqual(neck.evidence)
  })

  test('count one week as one', () => {
    const { dose } = conditions['rotator-cuff-pain']
    const brief = { ...conditions['rotator-cuff-pain'], dose: { ...dose, weeks: 1 } }
    expect(reasonFor(brief)).toContain('for 1 week.')
  })
})

test.each([
  ['low', 3, 2],
  ['moderate', 3, 2],
  ['high', 2, 2],
] as const)('%s irritability: relief %i times a week, then %i', (irritability, relief, restore) => {
  const assessment = { ...exampleAssessment, irritability }
  const care = careOf(conditions['neck-pain'], assessment, exampleDay(day), `${day}T09:00:00Z`)
  const pace = Object.fromEntries(care.phases.map(({ kind, perWeek }) => [kind, perWeek]))
  expect(pace).toMatchObject({ relief, restore })
})

describe('keeping what was won', () => {
  const keeping = (condition: Condition) =>
    careOf(condition, exampleAssessment, exampleDay(day), `${day}T09:00:00Z`).phases.find(
      ({ kind }) => kind === 'maintain',
    )

  test('has the six weekly boosters where a trial added them', () => {
    expect(keeping(conditions['neck-pain'])).toEqual({
      kind: 'maintain',
      aim: expect.stringContaining('up to 6 more visits as in the trial'),
      visits: { low: 0, high: 6 },
      perWeek: 1,
    })
  })

  test.each(Object.values(conditions).filter(({ id }) => id !== 'neck-pain'))(
    'is a visit every two weeks with $id, where none did',
    (one) => {
      expect(keeping(one)).toMatchObject({
        aim: expect.not.stringContaining('trial'),
        visits: { low: 0, high: 6 },
        perWeek: 0.5,
      })
    },
  )

  test('borrows no boosters for a dose of our own', () => {
    const neck = conditions['neck-pain']
    const source = { citation: 'Ours', mark: 'decision' as const }
    expect(keeping({ ...neck, dose: { ...neck.dose, source } })?.perWeek).toBe(0.5)
  })
})
