import { describe, expect, test } from 'vitest'
import type { PainMap } from '../body/pain-map.ts'
import { bodyMapVersion } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import { exampleDay } from '../safety/example-day.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanContent } from './plan.ts'
import type { PlanCatalogue } from './plan-catalogue.ts'

const catalogue: PlanCatalogue = { conditions, techniques, selfCare: selfCareLibrary, instruments }
const now = '2026-03-02T09:00:00Z'
const today = '2026-03-02'
const safety = exampleDay(today)

/** Ids in a row; what they are is tested where they matter. */
const ids = () => () => '0198c2a0-0000-7000-8000-000000000001'

const someone: Assessment = {
  conditions: ['low-back-pain'],
  painMap: {
    mapVersion: bodyMapVersion,
    marks: [
      { region: 'low-back', side: 'left', intensity: 7, qualities: ['aching'] },
      { region: 'gluteal', side: 'left', intensity: 4, qualities: ['stiff'] },
    ],
  },
  painPastWeek: 6,
  irritability: 'low',
  activities: [
    { activity: 'Putting on socks', rating: 4 },
    { activity: 'Walking the dog', rating: 5 },
    { activity: 'Sitting through a film', rating: 2 },
  ],
  stress: 3,
  sleep: 7,
  stiffnessMinutes: 10,
  visitMinutes: 60,
  pressureWish: null,
  unwanted: [],
  hypotheses: [],
  findings: '',
}

const draftOf = (change: Partial<Assessment>) =>
  draftPlan({ ...someone, ...change }, catalogue, safety, { now, today, newId: ids() })

function draft(change: Partial<Assessment>): PlanContent {
  const result = draftOf(change)
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
  return result.value
}

const refusalOf = (change: Partial<Assessment>) => {
  const result = draftOf(change)
  return result.ok ? null : result.refusal
}

const names = (plan: PlanContent) => plan.techniques.map(({ technique }) => technique)
const whyLeftOut = (plan: PlanContent, id: string) =>
  plan.rejected.find(({ technique }) => technique === id)?.reason.rule
const marks = (...places: readonly Site[]): Assessment['painMap'] => ({
  mapVersion: bodyMapVersion,
  marks: places.map((site) => ({ ...site, intensity: 5, qualities: [] })),
})

describe('a draft is refused', () => {
  test('for a condition we do not know', () => {
    expect(refusalOf({ conditions: ['sore-heart'] })).toEqual({
      kind: 'unknown-condition',
      field: 'conditions',
      condition: 'sore-heart',
    })
    expect(refusalOf({ conditions: ['low-back-pain', 'constructor'] })).toMatchObject({
      condition: 'constructor',
    })
  })

  test('when all pain is where massage has no business', () => {
    expect(
      refusalOf({
        conditions: ['knee-osteoarthritis'],
        painMap: marks({ region: 'pelvic-floor', side: 'midline' }),
      }),
    ).toMatchObject({ kind: 'no-technique' })
  })
})

describe('a draft leaves out, and says why', () => {
  test.each<[string, Partial<Assessment>, string, string]>([
    ['what the patient does not want', { unwanted: ['swedish'] }, 'swedish', 'unwanted'],
    [
      'what is not advised in the condition',
      { conditions: ['fibromyalgia'] },
      'deep-tissue',
      'not-advised',
    ],
    [
      'what is not advised in the second condition, though the first suggests it',
      { conditions: ['low-back-pain', 'fibromyalgia'] },
      'swedish',
      'not-advised',
    ],
    [
      'what needs a certificate',
      { conditions: ['temporomandibular'], painMap: marks({ region: 'jaw', side: 'left' }) },
      'intra-oral',
      'needs-certificate',
    ],
    [
      'deep work when pain is easily stirred up',
      { irritability: 'high' },
      'deep-tissue',
      'too-firm',
    ],
    ['what begins above the wish', { pressureWish: 2 }, 'ischaemic-compression', 'too-firm'],
    ['what does not fit into a short visit', { visitMinutes: 15 }, 'swedish', 'no-room'],
    [
      'pressing on the back of the thigh',
      { painMap: marks({ region: 'thigh-posterior', side: 'left' }) },
      'swedish',
      'no-place',
    ],
  ])('%s', (_, change, technique, rule) => {
    const plan = draft(change)
    expect(names(plan)).not.toContain(technique)
    expect(whyLeftOut(plan, technique)).toBe(rule)
  })
})

describe('a draft for low back pain', () => {
  const plan = draft({})

  test('begins with what trials support and fills the visit but for talking', () => {
    expect(names(plan)[0]).toBe('swedish')
    expect(plan.techniques.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(55)
    expect(plan.dose).toMatchObject({ minutes: 60, weeks: 10, perWeek: { low: 1, high: 1 } })
  })

  test('works where it hurts, and only there', () => {
    const places = new Set(plan.techniques.flatMap(({ sites: at }) => at).map(siteKey))
    expect(places).toEqual(new Set(['low-back.left', 'gluteal.left']))
  })

  test('starts in the middle of the dose, lighter where consent is needed', () => {
    const trigger = plan.techniques.find(({ technique }) => technique === 'ischaemic-compression')
    expect(trigger).toMatchObject({
      pressure: 3,
      sites: [{ region: 'low-back', side: 'left' }],
    })
    expect(plan.cautions.map(({ rule }) => rule)).toContain('sensitive-area')
  })

  test('sets goals beyond noise on what was measured, by the end of the course', () => {
    expect(
      plan.goals.map(({ series, baseline, target, byDay }) => [
        series.instrument,
        baseline,
        target,
        byDay,
      ]),
    ).toEqual([
      ['psfs', 11 / 3, 7, '2026-05-11'],
      ['nprs', 6, 3, '2026-05-11'],
    ])
    expect(plan.goals[0]?.words).toContain('walking the dog')
  })

  test('always offers movement and water', () => {
    expect(plan.selfCare.map(({ selfCare }) => selfCare).slice(0, 2)).toEqual([
      'graded-activity',
      'hydration',
    ])
    expect(plan.reassess).toEqual({ visits: 4, weeks: 4 })
    expect(plan.discharge.join(' ')).toContain('after 6 visits')
  })
})

describe('a draft fits the person', () => {
  test('no goal where none can be promised, and the reason is said', () => {
    const plan = draft({ painPastWeek: 3, activities: [] })
    expect(plan.goals).toEqual([])
    expect(plan.cautions.find(({ rule }) => rule === 'no-goal')?.text).toContain('promise')
  })

  test('a technique that the catalogue lacks is passed over', () => {
    const { swedish, ...others } = techniques
    const facts = { now, today, newId: ids() }
    const plan = draftPlan(someone, { ...catalogue, techniques: others }, safety, facts)
    expect(plan).toMatchObject({ ok: true })
    expect(JSON.stringify(plan)).not.toContain('"technique":"swedish"')
  })

  test('a condition named twice counts once', () => {
    expect(draft({ conditions: ['low-back-pain', 'low-back-pain'] })).toEqual(draft({}))
  })

  test.each<[string, Partial<Assessment>, string]>([
    ['stress', { stress: 8 }, 'slow-breathing'],
    ['poor sleep', { sleep: 3 }, 'sleep-routine'],
    ['high irritability', { irritability: 'high' }, 'pacing'],
    ['long stiffness', { stiffnessMinutes: 45 }, 'mobility'],
  ])('%s asks for its own self-care', (_, change, selfCare) => {
    expect(draft(change).selfCare.map((one) => one.selfCare)).toContain(selfCare)
  })

  test('easily stirred up: short, seldom, light', () => {
    const plan = draft({ conditions: ['neck-pain'], irritability: 'high', painMap: marks() })
    expect(plan.dose).toMatchObject({ minutes: 45, perWeek: { low: 2, high: 2 } })
    for (const { pressure } of plan.techniques) expect(pressure ?? 0).toBeLessThanOrEqual(2)
  })

  test('a technique with a place of its own goes there though it hurts elsewhere', () => {
    const plan = draft({
      conditions: ['tension-headache'],
      painMap: marks({ region: 'head-temporal', side: 'left' }),
    })
    const release = plan.techniques.find(({ technique }) => technique === 'suboccipital-release')
    expect(release?.sites.map(siteKey)).toEqual(['suboccipital.left', 'suboccipital.right'])
  })

  test('cautionary places get no more than 2 and nothing held, with a caution', () => {
    const plan = draft({
      painMap: marks(
        { region: 'thigh-posterior', side: 'left' },
        { region: 'low-back', side: 'left' },
      ),
    })
    const there = plan.techniques.filter(({ sites: at }) =>
      at.some(({ region }) => region === 'thigh-posterior'),
    )
    expect(there.length).toBeGreaterThan(0)
    for (const { pressure } of there) expect(pressure ?? 0).toBeLessThanOrEqual(2)
    expect(plan.cautions.map(({ rule }) => rule)).toContain('cautionary-place')
  })

  test('what is marked and not treated is named', () => {
    const plan = draft({
      painMap: marks(
        { region: 'low-back', side: 'left' },
        { region: 'neck-anterior', side: 'right' },
        { region: 'pelvic-floor', side: 'midline' },
      ),
    })
    const text = (rule: string) => plan.cautions.find((one) => one.rule === rule)?.text
    expect(text('place-left-out')).toContain('right front of the neck')
    expect(text('out-of-scope')).toContain('pelvic floor')
  })

  test('what one technique cannot reach another does', () => {
    const places = (
      ['shoulder-top', 'upper-back', 'low-back', 'forearm-posterior'] as const
    ).flatMap((region): Site[] => [
      { region, side: 'left' },
      { region, side: 'right' },
    ])
    const plan = draft({ conditions: ['fibromyalgia'], painMap: marks(...places) })
    const reached = new Set(plan.techniques.flatMap(({ sites }) => sites).map(siteKey))
    expect([...reached].toSorted()).toEqual(places.map(siteKey).toSorted())
    expect(plan.cautions.map(({ rule }) => rule)).not.toContain('place-left-out')
  })

  test('in a short visit the most painful places are not given up for the others', () => {
    const where = ['shoulder-top', 'upper-back', 'mid-back', 'low-back'] as const
    const places = where.flatMap((region): Site[] => [
      { region, side: 'left' },
      { region, side: 'right' },
    ])
    const painMap: PainMap = {
      mapVersion: bodyMapVersion,
      marks: places.map((site, index) => ({ ...site, intensity: 9 - index, qualities: [] })),
    }
    const conditions = ['thoracic-back-pain']
    const unwanted = ['swedish', 'ischaemic-compression']
    const plan = draft({ conditions, painMap, visitMinutes: 15, unwanted })
    expect(plan.techniques.map(({ sites }) => sites)).toEqual([places.slice(0, 5)])
  })

  test('nerve-like pain is checked first', () => {
    const plan = draft({
      painMap: {
        mapVersion: bodyMapVersion,
        marks: [
          { region: 'low-back', side: 'left', intensity: 6, qualities: ['burning', 'tingling'] },
        ],
      },
    })
    expect(plan.cautions.map(({ rule }) => rule)).toContain('neuropathic-features')
  })
})
