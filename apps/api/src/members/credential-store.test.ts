import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testCare, testChart } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { owner, therapist, frontDesk, patient, elsewhere } = practice
const { visitId, planContent } = await testCare(practice.db, practice)
const { members } = owner.dashboard

const none = { pain: null, calm: null, stress: null }
const cupping = {
  id: randomUUID(),
  memberId: therapist.id,
  kind: 'certificate' as const,
  name: 'Cupping, 40 hours',
  issuer: 'School of Touch',
  number: 'C-12',
  validFrom: '2026-01-01',
  expiresOn: '2098-12-31',
  techniques: ['cupping'],
}
const refusal = {
  kind: 'uncertified',
  technique: 'Cupping',
  needs: 'training in cupping (and where the law asks for it, an endorsement)',
}

/** Saves a chart with cupping in its second line. */
async function chart(version: number) {
  const line = { region: 'low-back', side: 'right', technique: 'cupping', minutes: 5 } as const
  const ledger = [...testChart.ledger, { ...line, pressure: null }]
  const entry = { ...testChart, ledger, version, finish: false }
  return therapist.dashboard.visits.save({ visitId, entry, scores: { before: none, after: none } })
}

/** Renews the plan with cupping in it. */
async function plan() {
  const [first] = planContent.techniques
  if (!first) throw new Error('The plan has no technique.')
  const added = { ...first, technique: 'cupping', minutes: 5, pressure: null }
  const techniques = [{ ...first, minutes: first.minutes - 5 }, added]
  const content = { ...planContent, techniques }
  const entry = { basis: 'current' as const, readVersion: 1, reason: 'To try.', content }
  return therapist.dashboard.plans.accept({ id: randomUUID(), patientId: patient.id, entry })
}

describe('without a certificate, a technique that asks for one', () => {
  test('is not charted', async () => {
    expect(await chart(2)).toEqual({ ok: false, refusal: { ...refusal, line: 2 } })
  })

  test('is not planned', async () => {
    expect(await plan()).toEqual({
      ok: false,
      refusal: { ...refusal, field: 'techniques', place: 1 },
    })
  })

  test('is not charted either with a colleague’s, one for later, or one that ran out', async () => {
    const change = [
      { memberId: owner.id },
      { validFrom: '2098-01-01' },
      { validFrom: '2020-01-01', expiresOn: '2020-12-31' },
    ]
    for (const one of change) await members.addCredential({ ...cupping, ...one, id: randomUUID() })
    expect(await chart(2)).toMatchObject({ ok: false, refusal: { kind: 'uncertified' } })
  })
})

describe('who records one', () => {
  test('is the owner, for a member of the practice', async () => {
    await expect(frontDesk.dashboard.members.addCredential(cupping)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(
      members.addCredential({ ...cupping, memberId: elsewhere.therapist.id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is told the field that is wrong', async () => {
    await expect(members.addCredential({ ...cupping, expiresOn: '2025-12-31' })).rejects.toThrow(
      /must not be before it begins/,
    )
  })

  test('does it once, however often it is sent', async () => {
    await members.addCredential(cupping)
    const list = await members.addCredential(cupping)
    const held = list.find(({ id }) => id === therapist.id)?.credentials ?? []
    expect(held.filter(({ id }) => id === cupping.id)).toEqual([{ ...cupping, state: 'valid' }])
    await expect(members.addCredential({ ...cupping, number: null })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })
})

describe('Today', () => {
  test('tells its holder, and every owner, what runs out within 60 days, and nobody else', async () => {
    const day = (from: number) =>
      new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)
    const soon = { ...cupping, memberId: frontDesk.id, name: 'First aid', expiresOn: day(50) }
    await members.addCredential({ ...soon, id: randomUUID() })
    await members.addCredential({ ...soon, id: randomUUID(), expiresOn: day(70), name: 'Later' })
    const told = async (who: typeof owner) =>
      (await who.dashboard.today.show({ day: null })).expiring.map(({ name }) => name)
    expect(await told(frontDesk)).toEqual(['First aid'])
    expect(await told(owner)).toContain('First aid')
    expect(await told(therapist)).not.toContain('First aid')
  })
})

describe('with a certificate', () => {
  test('it is charted and planned', async () => {
    expect(await chart(2)).toMatchObject({ ok: true })
    expect(await plan()).toMatchObject({ ok: true })
  })

  test('it is charted until the certificate is withdrawn', async () => {
    await members.withdrawCredential({ credentialId: cupping.id })
    expect(await chart(3)).toMatchObject({ ok: false, refusal: { kind: 'uncertified' } })
  })
})
