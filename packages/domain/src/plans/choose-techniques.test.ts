import { describe, expect, test } from 'vitest'
import { bodyMapVersion, type RegionId } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import type { Condition } from '../conditions/condition.ts'
import { conditions } from '../conditions/conditions.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { type TechniqueId, techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { chooseTechniques } from './choose-techniques.ts'
import { exampleAssessment, wholeCatalogue } from './example-plan.ts'

const today = '2026-03-02'
const left = (region: RegionId): Site => ({ region, side: 'left' })
/** Eight places that may be touched, the first hurting most. */
const eight = (
  ['low-back', 'mid-back', 'upper-back', 'scapula', 'calf', 'palm', 'wrist', 'jaw'] as const
).map(left)

/** A condition that suggests just these, at the places of low back pain. */
const suggesting = (
  ids: readonly [TechniqueId, ...TechniqueId[]],
  notAdvised: Condition['notAdvised'] = [],
): Condition => {
  const [first, ...others] = ids.map((technique) => ({ technique, because: 'It may help.' }))
  if (!first) throw new Error('nothing suggested')
  return {
    ...conditions['low-back-pain'],
    techniques: [first, ...others],
    notAdvised,
    startPressureCap: null,
  }
}

function choose(
  condition: Condition,
  {
    painful = [left('low-back')],
    minutes = 60,
    safety = exampleDay(today),
    catalogue = wholeCatalogue,
    ...change
  }: Partial<Assessment> & {
    readonly painful?: readonly Site[]
    readonly minutes?: number
    readonly safety?: SafetyDay
    readonly catalogue?: typeof wholeCatalogue
  } = {},
) {
  const marks = painful.map((site, index) => ({ ...site, intensity: 9 - index, qualities: [] }))
  const assessment: Assessment = {
    ...exampleAssessment,
    painMap: { mapVersion: bodyMapVersion, marks },
    ...change,
  }
  const { chosen, rejected } = chooseTechniques(assessment, [condition], catalogue, safety, minutes)
  return {
    chosen,
    told: chosen.map(({ reason }) => reason.text),
    minutes: chosen.map((one) => one.minutes),
    places: chosen.map(({ sites }) => sites.map(siteKey)),
    rejected: rejected.map(({ technique, reason }) => [technique, reason.rule]),
    because: rejected.map(({ reason }) => reason.text),
  }
}

describe('a visit', () => {
  test('has four techniques, however long it is, and says that of the fifth', () => {
    const many = suggesting([
      'effleurage',
      'myofascial-release',
      'vibration',
      'petrissage',
      'passive-stretch',
    ])
    const { chosen, rejected, because } = choose(many, { minutes: 120 })
    expect(chosen).toHaveLength(4)
    expect(rejected).toEqual([['passive-stretch', 'no-room']])
    expect(because).toEqual(['Worth a try, but 4 techniques fill a visit.'])
  })

  test('has six places for a technique, and minutes for no more', () => {
    const { minutes, places } = choose(suggesting(['effleurage']), { painful: eight })
    expect(places).toEqual([eight.slice(0, 6).map(siteKey)])
    expect(minutes).toEqual([30])
  })

  test('leaves what the first has no room for to the last that may go there', () => {
    const { places } = choose(suggesting(['effleurage', 'myofascial-release']), {
      painful: eight,
      minutes: 90,
    })
    const keys = eight.map(siteKey)
    expect(places).toEqual([keys.slice(0, 6), [...keys.slice(6), ...keys.slice(0, 4)]])
  })

  test('has as many places as it has minutes for: all that a technique needs at each', () => {
    const painful = eight.slice(0, 3)
    const { minutes, places } = choose(suggesting(['deep-tissue']), { painful, minutes: 17 })
    expect(minutes).toEqual([12])
    expect(places).toEqual([['low-back.left', 'mid-back.left']])
  })

  test('and two minutes at each for a technique of the whole body', () => {
    const { minutes, places } = choose(suggesting(['comfort-touch']), {
      painful: eight,
      minutes: 15,
    })
    expect(minutes).toEqual([10])
    expect(places).toEqual([eight.slice(0, 5).map(siteKey)])
  })

  test('shortens a technique of the whole body to a quarter of an hour before it leaves it out', () => {
    expect(choose(suggesting(['swedish']), { minutes: 20 }).minutes).toEqual([15])
    const short = choose(suggesting(['swedish']), { minutes: 19 })
    expect(short.rejected).toEqual([['swedish', 'no-room']])
    expect(short.because).toEqual(['Needs 15 minutes, more than this visit has left.'])
  })

  test('goes on with a technique of the whole body for as long as trials did, at one place too', () => {
    expect(choose(suggesting(['swedish']), { minutes: 120 }).minutes).toEqual([60])
  })
})

describe('what is left out', () => {
  const against = (technique: TechniqueId) => [{ technique, because: 'It stirs it up.' }]

  test('is said once, though it is both suggested and advised against', () => {
    const { rejected } = choose(suggesting(['effleurage', 'cupping'], against('cupping')))
    expect(rejected).toEqual([['cupping', 'not-advised']])
  })

  test('is said though nothing suggested it, beside all that was', () => {
    expect(choose(suggesting(['effleurage'], against('deep-tissue'))).rejected).toEqual([
      ['deep-tissue', 'not-advised'],
    ])
    const { rejected, because } = choose(
      suggesting(['effleurage', 'cupping'], against('deep-tissue')),
    )
    expect(rejected).toEqual([
      ['cupping', 'needs-certificate'],
      ['deep-tissue', 'not-advised'],
    ])
    expect(because[1]).toBe('It stirs it up.')
  })

  test('is not said of what a practice does not have', () => {
    const { 'deep-tissue': _, ...others } = techniques
    const catalogue = { ...wholeCatalogue, techniques: others }
    const { rejected } = choose(suggesting(['effleurage'], against('deep-tissue')), { catalogue })
    expect(rejected).toEqual([])
  })

  const wound = exampleFact('skin-lesion', today, { sites: [left('low-back')] })
  const safety = exampleDay(today, [wound])

  test.each(['effleurage', 'myofascial-release'] as const)(
    'has the name of the rule that keeps hands off the place: %s',
    (technique) => {
      const { rejected, because } = choose(suggesting([technique]), { safety })
      const [limit] = safety.limits.filter((one) => one.because.includes('skin-lesion'))
      expect(rejected).toEqual([[technique, limit?.rule.toLowerCase()]])
      expect(because[0]).toContain(limit?.name)
    },
  )

  test('has it for a technique of that place alone too', () => {
    const painful = [left('suboccipital')]
    const { rejected } = choose(suggesting(['suboccipital-release']), {
      painful,
      safety: exampleDay(today, [{ ...wound, sites: painful }]),
    })
    expect(rejected).toEqual([['suboccipital-release', 'c03']])
  })

  test('has not that name where it is not done at that place anyway', () => {
    const { rejected } = choose(suggesting(['suboccipital-release']), { safety })
    expect(rejected).toEqual([['suboccipital-release', 'no-place']])
  })
})

describe('the reason of a technique', () => {
  test('says why it is suggested, what it is meant for and on what that rests', () => {
    const [swedish] = choose(suggesting(['swedish'])).chosen
    expect(swedish?.reason).toEqual({
      rule: 'condition-technique',
      text: 'It may help. It is meant for: relaxation, endorphins, inflammation.',
      evidence: techniques.swedish.evidence,
      sources: techniques.swedish.sources,
    })
  })

  test('says where its pressure is held, and by what', () => {
    const wish = { pressureWish: 1 }
    const [light] = choose(suggesting(['effleurage']), wish).told
    expect(light).toMatch(/\. Pressure stays at 1: the patient's own wish\.$/)
    const [full] = choose(suggesting(['effleurage'])).told
    expect(full).not.toContain('Pressure stays')
    const [none] = choose(suggesting(['muscle-energy']), wish).told
    expect(none).not.toContain('Pressure stays')
  })
})
