import { describe, expect, test } from 'vitest'
import { siteKey, sites } from '../body/site-key.ts'
import { random } from '../practice-twin/random.ts'
import { techniques } from '../techniques/techniques.ts'
import { allows } from './allows.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import { factKindIds, factKinds } from './fact-kinds.ts'
import type { SafetyDay } from './safety-day.ts'

const day = '2026-03-02'
const rng = random('more facts')
const anyTechnique = Object.values(techniques)

function anyFact(): Fact {
  const kind = factKindIds[rng.int(0, factKindIds.length - 1)] ?? 'allergy'
  const { places, value } = factKinds[kind]
  const site = sites[rng.int(0, sites.length - 1)]
  return exampleFact(kind, day, {
    state: rng.chance(0.8) ? 'present' : 'unknown',
    sites: places && site && rng.chance(0.8) ? [site] : [],
    value: value ? rng.int(Math.ceil(value.low), Math.floor(value.high)) : null,
    recordedBy: rng.chance(0.5) ? 'patient' : 'therapist',
  })
}

const states = ['free', 'light', 'ask-first', 'no-go'] as const

/** What a day with more facts lets through that the day with fewer did not. */
function loosened(before: SafetyDay, after: SafetyDay): string[] {
  const wrong: string[] = []
  if (before.session.blocked && !after.session.blocked) wrong.push('session')
  if ((after.minutes ?? 999) > (before.minutes ?? 999)) wrong.push('minutes')
  if (after.concern.level < before.concern.level) wrong.push('concern')
  if (before.lock && !after.lock) wrong.push('lock')
  for (const [key, { state, most }] of Object.entries(before.sites)) {
    const now = after.sites[key as keyof typeof after.sites]
    if (now.most > most) wrong.push(`${key} ${now.most} > ${most}`)
    if (states.indexOf(now.state) < states.indexOf(state)) wrong.push(`${key} ${now.state}`)
  }
  return wrong
}

describe('one more fact', () => {
  test('never loosens a limit, whatever was known', () => {
    for (let run = 0; run < 2000; run += 1) {
      const known = Array.from({ length: rng.int(0, 5) }, anyFact)
      const one = anyFact()
      // another answer to the same question replaces the earlier one
      if (known.some(({ kind }) => kind === one.kind)) continue
      const before = exampleDay(day, known)
      const after = exampleDay(day, [...known, one])
      expect(loosened(before, after), `${known.map(({ kind }) => kind)} and ${one.kind}`).toEqual(
        [],
      )
      const technique = anyTechnique[rng.int(0, anyTechnique.length - 1)]
      const site = sites[rng.int(0, sites.length - 1)]
      if (!technique || !site) continue
      const touch = { day, technique, site, pressure: rng.int(0, 5), minutes: rng.int(10, 90) }
      if (!allows(before, touch).ok) expect(allows(after, touch).ok).toBe(false)
    }
  })

  test('the order in which different things were said does not matter', () => {
    for (let run = 0; run < 300; run += 1) {
      const drawn = Array.from({ length: 5 }, anyFact)
      const facts = [...new Map(drawn.map((fact) => [fact.kind, fact])).values()]
      const shuffled = rng.shuffle(facts)
      const [one, other] = [exampleDay(day, facts), exampleDay(day, shuffled)]
      expect(loosened(one, other)).toEqual([])
      expect(loosened(other, one)).toEqual([])
      expect(exampleDay(day, facts)).toEqual(one)
    }
  })
})

test('what holds nowhere in particular allows everything a technique does, but for the permanent limits', () => {
  const { sites: places, session, minutes, lock, concern } = exampleDay(day)
  expect(session).toEqual({ blocked: false, because: [] })
  expect([minutes, lock, concern.level, concern.action]).toEqual([null, null, 0, 'carry-on'])
  const count = (state: string) =>
    sites.filter((site) => places[siteKey(site)].state === state).length
  expect(['no-go', 'ask-first', 'light', 'free'].map(count)).toMatchInlineSnapshot(`
    [
      3,
      9,
      16,
      64,
    ]
  `)
})
