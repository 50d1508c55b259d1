import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { factKindIds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { safetyOn } from '@healing-touch/domain/safety/safety-on.ts'
import { describe, expect, test } from 'vitest'
import { PatientLimit, patientLimits } from './patient-limits.ts'

const day = '2026-11-23'

function limitsFor(...facts: readonly Partial<Fact>[]) {
  const whole = facts.map((fact) => ({
    kind: 'anticoagulant' as const,
    state: 'present' as const,
    since: null,
    until: null,
    recordedOn: day,
    recordedBy: 'patient' as const,
    sites: [],
    mapVersion: bodyMapVersion,
    value: null,
    cleared: null,
    ...fact,
  }))
  const found = safetyOn(whole, { day, mapVersion: bodyMapVersion, age: 50, visits: 3 })
  if (!found.ok) throw new Error('The facts were refused.')
  return patientLimits(found.value)
}

describe('the limits that a patient reads', () => {
  test('leave out what holds for everybody', () => {
    expect(limitsFor()).toEqual([])
  })

  test('say what a rule does, and which answer it comes from', () => {
    expect(limitsFor({})).toEqual([
      {
        does: [
          { kind: 'lighter', sites: 'everywhere', most: 3 },
          { kind: 'fewer-techniques', sites: 'everywhere' },
        ],
        because: ['anticoagulant'],
        unknown: false,
      },
    ])
  })

  test('say that an answer was not sure', () => {
    expect(limitsFor({ state: 'unknown' })).toMatchObject([{ unknown: true }])
  })

  test('name the places of a place', () => {
    const sites = [{ region: 'calf', side: 'left' }] as const
    const [lesion] = limitsFor({ kind: 'skin-lesion', sites: [...sites] })
    expect(lesion?.does).toContainEqual({ kind: 'no-hands', sites })
  })

  test.each(factKindIds)('%s travels whole', (kind) => {
    for (const limit of limitsFor({ kind })) expect(PatientLimit.parse(limit)).toEqual(limit)
  })
})
