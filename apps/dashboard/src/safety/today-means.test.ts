import { exampleDay, exampleFact } from '@healing-touch/domain/safety/example-day.ts'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { describe, expect, test } from 'vitest'
import { clearingRoles } from './clearing-roles.ts'
import { limitGroups } from './limit-groups.ts'
import { mapLimits } from './map-limits.ts'
import { todayMeans } from './today-means.ts'

const day = '2026-11-23'
const left = [{ region: 'calf', side: 'left' }] as const

function dayOf(...kinds: FactKindId[]) {
  return exampleDay(
    day,
    kinds.map((kind) => exampleFact(kind, day)),
  )
}

describe('what a day means', () => {
  test('nothing is said to be fine before it was asked', () => {
    expect(todayMeans(dayOf(), false)).toEqual({
      tone: 'attention',
      title: 'Not asked yet',
      because: [],
    })
    expect(todayMeans(dayOf(), true)).toMatchObject({
      tone: 'good',
      title: 'Nothing known stands against massage',
    })
  })

  test('a blocked day names its rules and what they rest on', () => {
    const { tone, title, because } = todayMeans(dayOf('fever-illness'), true)
    expect([tone, title]).toEqual(['danger', 'No massage today'])
    expect(because).toEqual([
      'C01 Fever or an illness like flu: Feels feverish, or ill as with flu or COVID',
    ])
  })

  test('limits are named, each rule once', () => {
    const { title, because } = todayMeans(dayOf('anticoagulant'), false)
    expect(title).toBe('Massage within limits')
    expect(because).toHaveLength(new Set(because).size)
    expect(because.join()).toContain('C11')
  })
})

describe('the map of a day', () => {
  test('what holds for everybody is marked so', () => {
    const limits = Object.values(mapLimits(dayOf()))
    expect(limits.length).toBeGreaterThan(0)
    expect(limits.every(({ usual }) => usual)).toBe(true)
  })

  test('a place that is out says which rule, and is not usual', () => {
    const safety = exampleDay(day, [exampleFact('skin-lesion', day, { sites: [...left] })])
    const limit = mapLimits(safety)['calf.left']
    expect(limit).toMatchObject({ state: 'no-go', most: null, usual: false })
    expect(limit?.because).toHaveLength(1)
    expect(mapLimits(safety)['calf.right']?.usual).not.toBe(false)
  })

  test('a cap says how firm', () => {
    const limits = Object.values(mapLimits(dayOf('anticoagulant')))
    const light = limits.filter(({ state }) => state === 'light')
    expect(light.length).toBeGreaterThan(0)
    expect(light.every(({ most, because }) => most !== null && because.length > 0)).toBe(true)
  })
})

test('limits stand in groups, the strictest first, and apart from what holds for everybody', () => {
  const { own, always } = limitGroups(dayOf('fever-illness').limits)
  expect(own[0]?.title).toBe('No massage')
  expect(always.every(({ because }) => because.length === 0)).toBe(true)
  expect(limitGroups(dayOf().limits).own).toEqual([])
})

test('who can clear something is what its rules say', () => {
  expect(clearingRoles('dvt')).toContain('physician')
  expect(clearingRoles('fever-illness')).toEqual([])
})
