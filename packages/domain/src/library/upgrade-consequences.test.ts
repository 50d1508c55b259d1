import { describe, expect, test } from 'vitest'
import { bodyMapVersion } from '../body/regions.ts'
import type { Series } from '../outcomes/outcome.ts'
import type { Assessment } from '../plans/assessment.ts'
import { exampleAssessment, exampleId, wholeCatalogue } from '../plans/example-plan.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import { heldFacts } from '../safety/held-facts.ts'
import { rules } from '../safety/rules.ts'
import { type Rulebook, safetyOn } from '../safety/safety-on.ts'
import { asConditions, type Content, type WholeContent } from './content.ts'
import { builtIn } from './library.ts'
import { packChanges, packOf } from './pack.ts'
import { changedMeasures, type PatientInCare, upgradeConsequences } from './upgrade-consequences.ts'

const day = '2026-03-02'
const { content: offered } = packOf(builtIn, Object.values(rules))

/** The accepted content: today's but for what is done to it. */
function earlier(alter: (content: WholeContent) => void): WholeContent {
  const content = structuredClone(offered)
  alter(content)
  return content
}

function found<Entry extends { readonly id: string }>(some: readonly Entry[], id: string): Entry {
  const entry = some.find((one) => one.id === id)
  if (!entry) throw new Error(`no ${id}`)
  return entry
}

function patient(
  facts: readonly Fact[] = [],
  assessed: Partial<Assessment> = {},
  measured: Partial<Record<string, readonly number[]>> = {},
): PatientInCare {
  const safetyBy = (rulebook: Rulebook) => {
    const asked = { day, mapVersion: bodyMapVersion, age: 50, visits: 10 }
    const safety = safetyOn(heldFacts(facts), asked, rulebook)
    if (!safety.ok) throw new Error(safety.refusal.kind)
    return safety.value
  }
  return {
    patientId: exampleId,
    name: 'Ana',
    assessment: {
      id: exampleId,
      at: `${day}T09:00:00Z`,
      content: { ...exampleAssessment, ...assessed },
    },
    safety: exampleDay(day, facts),
    safetyBy,
    series: Object.entries(measured).map(([instrument, scores = []]) => ({
      key: instrument,
      series: series(instrument),
      outcomes: [],
      points: scores.map((score, at) => ({ at: `2026-02-1${at}T09:00:00Z`, score })),
    })),
  }
}

const series = (instrument: string, variant: string | null = null): Series => ({
  instrument,
  variant,
  side: null,
})

function told(accepted: Content, ...patients: PatientInCare[]) {
  const inForce = {
    ...wholeCatalogue,
    conditions: Object.fromEntries(asConditions(accepted).map((one) => [one.id, one])),
  }
  return upgradeConsequences(patients, {
    accepted,
    changes: packChanges(accepted, offered),
    inForce,
    afterwards: wholeCatalogue,
  })
}

const thinned = patient([exampleFact('anticoagulant', day)])

test('the same content changes nobody’s advice', () => {
  expect(told(offered, patient(), thinned)).toEqual([])
})

describe('conditions, techniques and self-care wait for the acceptance', () => {
  test('another dose is told to whoever has the condition', () => {
    const accepted = earlier(({ conditions }) => {
      found(conditions, 'low-back-pain').dose.minutes = 30
    })
    expect(told(accepted, patient(), patient([], { conditions: ['neck-pain'] }))).toEqual([
      {
        patientId: exampleId,
        name: 'Ana',
        waiting: expect.arrayContaining([{ kind: 'dose' }]),
        holding: [],
      },
    ])
  })

  test('what a condition names is looked at, and words alone change no advice', () => {
    const condition = found(offered.conditions, 'low-back-pain')
    const [first] = condition.techniques
    const [atHome] = condition.selfCare
    if (!first || !atHome) throw new Error('no entries')
    const accepted = earlier(({ techniques, selfCare: home }) => {
      found(techniques, first.technique).about = 'Other words.'
      found(home, atHome).stopIf = 'Other words.'
    })
    expect(told(accepted, patient())).toEqual([])
  })

  test('a condition that nobody knows any more is no advice, before or after', () => {
    const accepted = earlier(({ techniques }) => techniques.pop())
    expect(told(accepted, patient([], { conditions: ['gone'] }))).toEqual([])
  })
})

describe('safety rules hold at once', () => {
  const rule = 'C11'
  const { name } = rules[rule]

  test('a stricter cap is told as a limit that holds, with what it takes from the suggestion', () => {
    const accepted = earlier(({ rules: kept }) => {
      for (const { effects } of found(kept, rule).cases)
        for (const effect of effects) if (effect.do === 'cap-pressure') effect.most = 5
    })
    const [only, ...others] = told(accepted, patient(), thinned)
    expect(others).toEqual([])
    expect(only?.waiting).toEqual([])
    const because = { rule, name }
    expect(only?.holding).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'limit-removed', ...because }),
        expect.objectContaining({
          kind: 'limit-added',
          ...because,
          text: expect.stringContaining('No more than pressure 3'),
        }),
      ]),
    )
  })

  test('a rule that was not there before may leave nothing to suggest', () => {
    const accepted = earlier(({ rules: kept }) => {
      kept.splice(kept.indexOf(found(kept, 'C01')), 1)
    })
    const [ill] = told(accepted, patient([exampleFact('fever-illness', day)]))
    expect(ill?.holding).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'limit-added', text: expect.stringMatching(/No massage/) }),
        { kind: 'suggestion-gone' },
      ]),
    )
  })

  test('a rule that lasts longer is told by its last days', () => {
    const accepted = earlier(({ rules: kept }) => {
      for (const { when } of found(kept, 'C22').cases)
        for (const { any } of when)
          for (const sign of any) if (sign.within !== undefined) sign.within -= 7
    })
    const attacked = patient([exampleFact('heart-attack', day, { since: '2026-03-01' })])
    const [heart] = told(accepted, attacked)
    expect(heart?.holding).toContainEqual(
      expect.objectContaining({
        kind: 'limit-until',
        rule: 'C22',
        was: '2026-05-17',
        is: '2026-05-24',
      }),
    )
    expect(heart?.holding.some(({ kind }) => kind === 'suggestion-gone')).toBe(false)
  })

  test('rules that were not kept are not compared', () => {
    const { rules: _, ...accepted } = earlier(() => {})
    expect(told(accepted, thinned)).toEqual([])
  })
})

describe('measures hold at once', () => {
  const noisier = earlier(({ instruments }) => {
    const { detectable, variants } = found(instruments, 'nprs')
    if (detectable) detectable.value = 0.1
    for (const variant of Object.values(variants ?? {}))
      if (variant.detectable) variant.detectable.value = 0.1
  })

  test('another noise moves verdicts', () => {
    const [only] = told(noisier, patient([], {}, { nprs: [7, 4.9, 4.9], peg: [5, 5, 5] }))
    expect(only?.holding).toContainEqual({
      kind: 'verdict',
      series: series('nprs'),
      was: 'improved',
      is: 'possibly-improved',
    })
    expect(changedMeasures(packChanges(noisier, offered))).toEqual(['nprs'])
  })

  test('a larger change that matters moves the suggested goals', () => {
    const accepted = earlier(({ instruments }) => {
      const { important, detectable } = found(instruments, 'nprs')
      if (!important || !detectable) throw new Error('no numbers')
      important.absolute = 4
      important.percent = null
    })
    const [only] = told(accepted, patient())
    expect(only?.waiting).toEqual([])
    expect(only?.holding).toEqual([
      {
        kind: 'goal-changed',
        series: series('nprs', 'average-week'),
        was: 1,
        is: expect.any(Number),
      },
    ])
  })

  test('another scoring is told to whoever was measured with it', () => {
    const accepted = earlier(({ instruments }) => {
      found(instruments, 'peg').scoring = 'other'
    })
    expect(told(accepted, patient(), patient([], {}, { peg: [5] }))).toEqual([
      {
        patientId: exampleId,
        name: 'Ana',
        waiting: [],
        holding: [{ kind: 'scoring', series: series('peg') }],
      },
    ])
  })

  test('one that is gone is read by nobody', () => {
    const accepted = earlier(({ instruments }) => {
      const nprs = found(instruments, 'nprs')
      instruments.push({ ...nprs, id: 'gone' })
    })
    expect(told(accepted, patient([], {}, { gone: [5] }))).toEqual([])
  })

  test('measures that were not kept are not compared', () => {
    const { instruments: _, ...accepted } = earlier(() => {})
    expect(told(accepted, patient([], {}, { nprs: [7, 4.9, 4.9] }))).toEqual([])
  })

  test('where nothing can be suggested, no goal is told', () => {
    expect(told(noisier, patient([exampleFact('fever-illness', day)]))).toEqual([])
  })
})
