import { randomUUID } from 'node:crypto'
import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import { expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const { therapist, patient, otherPatient } = await testPractice(url)

const assessment: Assessment = {
  conditions: ['neck-pain', 'rheumatoid-arthritis'],
  painMap: {
    mapVersion: 1,
    marks: [{ region: 'neck-posterior', side: 'left', intensity: 6, qualities: [] }],
  },
  painPastWeek: 6,
  irritability: 'low',
  activities: [],
  stress: null,
  sleep: null,
  stiffnessMinutes: null,
  visitMinutes: 60,
  pressureWish: null,
  unwanted: [],
  hypotheses: [],
  findings: '',
}
const assess = (patientId: string, change: Partial<Assessment> = {}) =>
  therapist.dashboard.plans.assess({
    id: randomUUID(),
    patientId,
    assessment: { ...assessment, ...change },
  })
const held = async (patientId: string) =>
  (await therapist.dashboard.safety.read({ patientId })).held.map(({ kind, state }) => [
    kind,
    state,
  ])

test('a documented condition is known to safety at once, and the plan keeps to it', async () => {
  expect(await assess(patient.id)).toMatchObject({ ok: true })
  expect(await held(patient.id)).toEqual([['rheumatoid-or-down', 'present']])
  const { suggestion } = await therapist.dashboard.plans.read({ patientId: patient.id })
  if (!suggestion?.ok) throw new Error('no suggestion')
  expect(suggestion.value.rejected.map(({ reason }) => reason.rule)).toContain('c21')
  for (const { sites, pressure } of suggestion.value.techniques)
    if (sites.some(({ region }) => region === 'neck-posterior'))
      expect(pressure ?? 0).toBeLessThanOrEqual(2)
})

test('once more says nothing new, and a therapist’s word against it stays', async () => {
  const patientId = patient.id
  await assess(patientId)
  expect(await held(patientId)).toHaveLength(1)
  const absent = {
    kind: 'rheumatoid-or-down' as const,
    state: 'absent' as const,
    since: null,
    until: null,
    sites: [],
    value: null,
    cleared: null,
  }
  await therapist.dashboard.safety.record({ patientId, id: randomUUID(), answers: [absent] })
  await assess(patientId)
  expect(await held(patientId)).toEqual([['rheumatoid-or-down', 'absent']])
})

test('a condition that says nothing for safety leaves nothing', async () => {
  await assess(otherPatient.id, { conditions: ['neck-pain'] })
  expect(await held(otherPatient.id)).toEqual([])
})
