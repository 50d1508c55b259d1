import { describe, expect, test } from 'vitest'
import { exampleOutcome } from '../outcomes/example-series.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Outcome, Series } from '../outcomes/outcome.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import { Fact } from './fact.ts'
import { factsFromOutcome, measuredForSafety } from './facts-from-outcome.ts'
import { safetyOn } from './safety-on.ts'

const day = '2026-03-02'
const at = `${day}T09:00:00Z`
const recorded = { recordedOn: day, recordedBy: 'therapist' } as const
const nothing = { facts: [], outcomes: [] }

function measured(
  series: Partial<Series> & Pick<Series, 'instrument'>,
  score: number,
  answers: Outcome['answers'] = {},
): Outcome {
  return exampleOutcome({ variant: null, side: null, ...series }, [at, score], answers)
}

const stiff = (minutes: number) => measured({ instrument: 'morning-stiffness' }, minutes)
const jaw = (mm: number) => measured({ instrument: 'goniometry', variant: 'jaw-opening' }, mm)

function girth(variant: string | null, left: number, right: number): Outcome {
  const answers = { 'left-1': left, 'left-2': left, 'right-1': right, 'right-2': right }
  return measured({ instrument: 'limb-girth', variant }, Math.abs(left - right), answers)
}

/** The rules that speak on the day of these facts, of somebody of that age. */
function rulesOf(facts: readonly Fact[], age = 60): string[] {
  const found = safetyOn(facts, { day, mapVersion: 1, age, visits: 5 })
  if (!found.ok) throw new Error(found.refusal.kind)
  const always = new Set(exampleDay(day).limits.map(({ rule }) => rule))
  const rules = found.value.limits.map(({ rule }) => rule).filter((rule) => !always.has(rule))
  return [...new Set(rules)]
}

test('every measure that safety reads is in the catalogue, and what it says is a whole fact', () => {
  for (const id of measuredForSafety) expect(instruments).toHaveProperty(id)
  const outcomes = [stiff(60), jaw(31), girth('calf', 80, 30), girth('thigh', 50, 46)]
  for (const outcome of outcomes)
    for (const fact of factsFromOutcome(outcome, nothing, recorded))
      expect(Fact.safeParse(fact).error).toBeUndefined()
})

describe('nothing follows', () => {
  test.each([
    ['from what no rule reads', measured({ instrument: 'nprs', variant: 'now' }, 9)],
    ['from another movement', measured({ instrument: 'goniometry', variant: 'jaw-lateral' }, 3)],
    ['from a movement that was not named', measured({ instrument: 'goniometry' }, 3)],
    ['from what could not be scored', { ...stiff(60), score: null }],
    ['from the ninth question left out', measured({ instrument: 'phq9' }, 3)],
    [
      'from a girth without its readings',
      measured({ instrument: 'limb-girth', variant: 'calf' }, 5),
    ],
    ['from a girth at a place we do not know', girth('neck', 40, 35)],
    ['from a girth at no place', girth(null, 40, 35)],
    [
      'from the volume of one side',
      measured({ instrument: 'limb-volume', variant: 'arm', side: 'left' }, 3000),
    ],
  ])('%s', (_, outcome) => {
    expect(factsFromOutcome(outcome, { facts: [], outcomes: [outcome] }, recorded)).toEqual([])
  })
})

test('the ninth answer of a PHQ-9 asks for a talk today', () => {
  const outcome = measured({ instrument: 'phq9' }, 1, { 'better-off-dead': 1 })
  const facts = factsFromOutcome(outcome, nothing, recorded)
  expect(facts).toMatchObject([{ kind: 'item-nine', state: 'present', value: 1, ...recorded }])
  expect(rulesOf(facts)).toContain('R21')
})

describe('morning stiffness', () => {
  test.each([
    [30, 60, []],
    [31, 60, ['R14']],
    [45, 60, ['R14']],
    [46, 60, ['R14', 'R15']],
    [46, 49, ['R14']],
  ])('of %d minutes at the age of %d', (minutes, age, rules) => {
    expect(rulesOf(factsFromOutcome(stiff(minutes), nothing, recorded), age).sort()).toEqual(rules)
  })

  test.each([
    ['as long as before is not said again', 60, 50, null],
    ['that passes the next bound is', 40, 50, 'present'],
    ['that is shorter takes it back', 60, 20, 'present'],
    ['that is gone ends it', 60, 0, 'absent'],
  ])('%s', (_, before, now, state) => {
    const facts = [
      exampleFact('morning-stiffness', '2026-03-01', { value: before }),
      // a therapist's own word in between has no minutes
      exampleFact('morning-stiffness', '2026-03-01', { state: 'absent' }),
    ]
    const found = factsFromOutcome(stiff(now), { facts, outcomes: [] }, recorded)
    expect(found.map((fact) => [fact.state, fact.value, fact.recordedBy])).toEqual(
      state === null ? [] : [[state, now, 'patient']],
    )
  })
})

describe('a mouth that opens', () => {
  const fever = exampleFact('fever-illness', day)
  test.each<[string, number, Fact[], boolean, boolean]>([
    ['31 mm is asked about', 31, [], true, false],
    ['31 mm with fever has to be looked at today', 31, [fever], true, true],
    ['35 mm is not limited', 35, [fever], false, false],
  ])('%s', (_, opening, more, spoken, today) => {
    const [fact] = factsFromOutcome(jaw(opening), nothing, recorded)
    const safety = exampleDay(day, [...more, ...(fact ? [fact] : [])])
    const mine = safety.limits.filter(({ rule }) => rule === 'R24').map(({ effect }) => effect.do)
    expect(mine.includes('advise')).toBe(spoken)
    expect(mine.includes('refer')).toBe(today)
  })
})

test('a mouth that opens says the same, however it was measured', () => {
  const series = { instrument: 'goniometry', variant: 'jaw-opening-passive-tape-supine' }
  expect(factsFromOutcome(measured(series, 31), nothing, recorded)).toEqual(
    factsFromOutcome(jaw(31), nothing, recorded),
  )
})

describe('a girth', () => {
  const calf = (side: 'left' | 'right') => [{ region: 'calf', side }]
  test.each([
    ['5 cm more at the left calf', 40, 35, 'present', 5, calf('left'), ['C06', 'C10e']],
    ['3 cm more at the right calf', 35, 38, 'present', 3, calf('right'), ['C10e']],
    ['1 cm more at the left calf', 36, 35, 'present', 1, calf('left'), []],
    ['two calves alike', 36, 36, 'absent', 0, [], []],
    ['more than anybody’s calf', 80, 35, 'present', 30, calf('left'), ['C06', 'C10e']],
  ])('%s', (_, left, right, state, value, sites, rules) => {
    const facts = factsFromOutcome(girth('calf', left, right), nothing, recorded)
    expect(facts[0]).toMatchObject({ kind: 'calf-difference', state, value, sites })
    expect(rulesOf(facts).sort()).toEqual(rules)
  })

  test('that is alike again takes the swelling back on both sides', () => {
    const before = factsFromOutcome(girth('thigh', 50, 46), nothing, recorded)
    expect(before).toMatchObject([
      {
        kind: 'limb-swelling',
        state: 'present',
        sites: [{ region: 'thigh-anterior', side: 'left' }],
      },
    ])
    const after = factsFromOutcome(girth('thigh', 47, 46), nothing, recorded)
    const rules = exampleDay(day, [...before, ...after]).limits.map(({ rule }) => rule)
    expect(rules).not.toContain('C10e')
  })
})

describe('limb volumes', () => {
  const volume = (variant: string, side: 'left' | 'right', score: number): Outcome => {
    const id = `00000000-0000-4000-8000-${side === 'left' ? '000000000001' : '000000000002'}`
    return { ...measured({ instrument: 'limb-volume', variant, side }, score), id }
  }
  test.each([
    ['arm', 3200, 3000, 'present', [{ region: 'upper-arm-anterior', side: 'left' }]],
    ['leg', 8000, 8200, 'present', [{ region: 'thigh-anterior', side: 'right' }]],
    ['leg', 8000, 8199, 'absent', [{ side: 'left' }, { side: 'right' }]],
  ])('%s, left %d and right %d mL', (variant, left, right, state, sites) => {
    const outcomes = [volume(variant, 'left', left), volume(variant, 'right', right)] as const
    const [fact] = factsFromOutcome(outcomes[1], { facts: [], outcomes }, recorded)
    expect(fact).toMatchObject({ kind: 'limb-swelling', state, sites })
  })
})
