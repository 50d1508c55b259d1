import { describe, expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { examplePlan, wholeCatalogue } from './example-plan.ts'
import { withOwnReasons } from './own-reasons.ts'
import type { PlanContent, Reason } from './plan.ts'

const made: Reason = {
  rule: 'proven',
  text: 'Heals everybody in a week.',
  evidence: [],
  sources: [{ citation: 'Trust me', mark: 'verified' }],
}

const before = examplePlan({ unwanted: ['cupping'] })
const [first] = before.techniques
const [home] = before.selfCare
const [goal] = before.goals
const [left] = before.rejected
if (!first || !home || !goal || !left) throw new Error('The draft has one of each.')

const own = (change: Partial<PlanContent>) =>
  withOwnReasons({ ...before, ...change }, before, wholeCatalogue)

describe('what comes with a plan from outside is not believed', () => {
  test('a choice that stood before keeps its reason, whatever is sent', () => {
    expect(
      own({
        dose: { ...before.dose, reason: made },
        techniques: before.techniques.map((one) => ({ ...one, reason: made })),
        selfCare: before.selfCare.map((one) => ({ ...one, reason: made })),
        goals: before.goals.map((one) => ({ ...one, reason: made })),
        rejected: [],
        cautions: [made],
        problems: ['Whatever I like'],
      }),
    ).toEqual(before)
  })

  test('a plan of before there were lists of problems gets none', () => {
    const { problems: _, ...older } = before
    expect(withOwnReasons(before, older, wholeCatalogue)).toStrictEqual(older)
  })

  test('a new choice is the therapist’s, with what the catalogue says of it', () => {
    const { techniques: chosen, selfCare } = own({
      techniques: [{ ...first, technique: 'cupping', reason: made }],
      selfCare: [{ ...home, selfCare: 'heat', reason: made }],
    })
    const { evidence, sources } = techniques.cupping
    expect(chosen).toMatchObject([
      { technique: 'cupping', minutes: first.minutes, reason: { rule: 'therapist-choice' } },
    ])
    expect(chosen[0]?.reason).toMatchObject({ text: 'Chosen by the therapist.', evidence, sources })
    expect(selfCare[0]?.reason.sources).toEqual(selfCareLibrary.heat.sources)
  })

  test('a choice that no catalogue knows rests on nothing', () => {
    const { techniques: chosen, selfCare } = own({
      techniques: [{ ...first, technique: 'unheard-of', reason: made }],
      selfCare: [{ ...home, selfCare: 'unheard-of', reason: made }],
    })
    for (const { reason } of [...chosen, ...selfCare])
      expect(reason).toMatchObject({ rule: 'therapist-choice', evidence: [], sources: [] })
  })
})

describe('a goal', () => {
  test('with other words keeps the reason of its numbers', () => {
    expect(own({ goals: [{ ...goal, words: 'Less pain', reason: made }] }).goals).toEqual([
      { ...goal, words: 'Less pain' },
    ])
  })

  test.each([
    ['another target', { target: goal.target - 1 }],
    ['another baseline', { baseline: goal.baseline + 1 }],
    ['another measure', { series: { ...goal.series, variant: 'now' } }],
  ])('with %s is the therapist’s, on the sources of the measure', (_, change) => {
    expect(own({ goals: [{ ...goal, ...change, reason: made }] }).goals).toMatchObject([
      { reason: { rule: 'therapist-choice', sources: instruments.nprs.sources } },
    ])
  })

  test('of before reasons were kept goes without one', () => {
    const { reason: _, ...bare } = goal
    const older = { ...before, goals: [bare] }
    expect(
      withOwnReasons({ ...older, goals: [{ ...bare, reason: made }] }, older, wholeCatalogue),
    ).toEqual(older)
  })
})

test('what was left out is no longer left out once it is chosen', () => {
  const chosen = own({ techniques: [{ ...first, technique: left.technique }] })
  expect(chosen.rejected).toEqual(before.rejected.slice(1))
  const added = own({ techniques: [first, { ...first, technique: left.technique }] })
  expect(added.rejected).toEqual(before.rejected.slice(1))
})
