import { randomUUID } from 'node:crypto'
import type { PatientEntry } from '@healing-touch/domain/people/add-patient.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPractice, testPractice } from '../db/test-practice.ts'
import { closeEpisode } from './store.ts'

const { url } = await testDatabase()
let practice: TestPractice
beforeEach(async () => {
  practice = await testPractice(url, { condition: 'neck-pain' })
})

function entry(change: Partial<PatientEntry> = {}): PatientEntry {
  return {
    id: randomUUID(),
    givenName: 'Zoë',
    familyName: 'Solís',
    birthDate: '1980-02-29',
    email: null,
    phone: null,
    therapistId: null,
    anotherPerson: false,
    ...change,
  }
}

const search = (words: string, order: 'attention' | 'name' = 'name') =>
  practice.therapist.dashboard.people.list({ search: words, order })
const namesFor = async (words: string) => (await search(words)).rows.map(({ name }) => name)

describe('who am I', () => {
  test('nobody, before they sign in', async () => {
    await expect(practice.signedOut.dashboard.people.me()).rejects.toThrow('Please sign in.')
  })

  test('a patient does not get through the door of the members', async () => {
    await expect(practice.patient.dashboard.people.me()).rejects.toThrow('Please sign in.')
  })

  test('a member is told, and in which zone the practice lives', async () => {
    const { therapist } = practice
    expect(await therapist.dashboard.people.me()).toEqual({
      id: therapist.id,
      name: 'Tess Brandt',
      roles: ['therapist'],
      owns: false,
      treats: true,
      several: false,
      rents: false,
      zone: 'Europe/Berlin',
    })
  })
})

describe('the list of patients', () => {
  test('is refused to whom is not signed in, and to patients', async () => {
    for (const { dashboard } of [practice.signedOut, practice.patient]) {
      await expect(dashboard.people.list({ search: '', order: 'name' })).rejects.toMatchObject({
        code: 'UNAUTHORIZED',
      })
      await expect(dashboard.people.members()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    }
  })

  test('is refused for a search that is longer than a name can be', async () => {
    await expect(search('x'.repeat(101))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('shows our own patients and our own members only', async () => {
    expect(await namesFor('')).toEqual(['Oskar Lind', 'Paula Moreno'])
    const { therapist, elsewhere } = practice
    const ids = new Set((await therapist.dashboard.people.members()).map(({ id }) => id))
    expect(ids.has(therapist.id)).toBe(true)
    expect(ids.has(elsewhere.therapist.id)).toBe(false)
  })

  test.each([
    ['part of a name', 'mor', ['Paula Moreno']],
    ['capitals and a space too many', '  PAULA  ', ['Paula Moreno']],
    ['an e-mail', 'paula@example', ['Paula Moreno']],
    ['every word', 'paula lind', []],
    ['a joker, which is none', '%', []],
    ['an underline, which is none', '_', []],
    ['a backslash', '\\', []],
    ['a quote', "o'", []],
  ])('is searched by %s', async (_, words, found) => {
    expect(await namesFor(words)).toEqual(found)
  })

  test('finds a name with accents by one without, and the other way round', async () => {
    await practice.therapist.dashboard.people.add(entry())
    for (const words of ['solis', 'SOLÍS', 'zoe', 'Zoë'])
      expect(await namesFor(words)).toEqual(['Zoë Solís'])
    expect(await namesFor('pàula')).toEqual(['Paula Moreno'])
  })

  test('says of each who treats them, for what, and why they need a look', async () => {
    const { rows, more } = await search('Paula')
    expect(more).toBe(false)
    expect(rows).toEqual([
      {
        id: practice.patient.id,
        name: 'Paula Moreno',
        birthDate: '1975-06-30',
        condition: 'Chronic neck pain',
        closed: false,
        therapist: 'Tess Brandt',
        lastVisitAt: null,
        nextAppointmentAt: null,
        flags: [{ tone: 'attention', text: 'No plan yet: assessment due' }],
        weight: expect.any(Number),
      },
    ])
  })

  test('puts who needs a look before who does not, however they are called', async () => {
    const { db, practiceId, otherPatient } = practice
    await enterPractice(db, practiceId, (trx, entered) =>
      closeEpisode(trx, entered, otherPatient.episodeId, '2026-02-01'),
    )
    expect((await search('', 'name')).rows.map(({ name }) => name)).toEqual([
      'Oskar Lind',
      'Paula Moreno',
    ])
    const { rows } = await search('', 'attention')
    expect(rows.map(({ name, closed, weight }) => [name, closed, weight > 0])).toEqual([
      ['Paula Moreno', false, true],
      ['Oskar Lind', true, false],
    ])
  })
})

describe('a patient is not added', () => {
  test('by whom is not signed in, or by a patient', async () => {
    for (const { dashboard } of [practice.signedOut, practice.patient])
      await expect(dashboard.people.add(entry())).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await namesFor('Solís')).toEqual([])
  })

  test.each<[string, Partial<PatientEntry>, string]>([
    ['without a name', { givenName: '  ' }, 'givenName'],
    ['with a name of a hundred letters', { familyName: 'x'.repeat(100) }, 'familyName'],
    ['born on a day that never was', { birthDate: '1981-02-29' }, 'birthDate'],
    ['with an e-mail that is none', { email: 'zoë at home' }, 'email'],
  ])('%s', async (_, change, field) => {
    await expect(practice.therapist.dashboard.people.add(entry(change))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [expect.objectContaining({ path: [field] })] },
    })
  })

  test('who would be born tomorrow', async () => {
    const added = await practice.therapist.dashboard.people.add(entry({ birthDate: '2099-01-01' }))
    expect(added).toEqual({ ok: false, refusal: { kind: 'not-born-yet', field: 'birthDate' } })
  })

  test('with the therapist of another practice', async () => {
    const { therapist, elsewhere } = practice
    const change = { therapistId: elsewhere.therapist.id }
    expect(await therapist.dashboard.people.add(entry(change))).toEqual({
      ok: false,
      refusal: { kind: 'unknown-therapist', field: 'therapistId' },
    })
  })

  test('who is here already, unless these are two', async () => {
    const { people } = practice.therapist.dashboard
    const first = entry()
    await people.add(first)
    const again = entry({ familyName: 'solís ' })
    expect(await people.add(again)).toEqual({
      ok: false,
      refusal: { kind: 'same-person', field: 'familyName', patientId: first.id },
    })
    expect(await people.add({ ...again, anotherPerson: true })).toMatchObject({ ok: true })
    expect(await namesFor('Solís')).toHaveLength(2)
  })
})

describe('a patient is added', () => {
  test('by the front desk, with their therapist, and is in the list at once', async () => {
    const { frontDesk, therapist } = practice
    const { anotherPerson, ...patient } = entry({
      email: 'zoe@example.test',
      phone: '+49 30 1234',
      therapistId: therapist.id,
    })
    expect(await frontDesk.dashboard.people.add({ ...patient, anotherPerson })).toEqual({
      ok: true,
      value: patient,
    })
    expect((await search('Zoë')).rows).toMatchObject([
      { id: patient.id, therapist: 'Tess Brandt', condition: null, lastVisitAt: null },
    ])
  })

  test('once, however often the same request arrives', async () => {
    const { people } = practice.therapist.dashboard
    const one = entry()
    const first = await people.add(one)
    expect(await people.add(one)).toEqual(first)
    expect(await namesFor('Solís')).toEqual(['Zoë Solís'])
  })

  test('and is not seen next door, where the same person is somebody else', async () => {
    const { therapist, elsewhere } = practice
    const one = entry()
    await therapist.dashboard.people.add(one)
    const { people } = elsewhere.therapist.dashboard
    expect((await people.list({ search: 'Solís', order: 'name' })).rows).toEqual([])
    expect(await people.add({ ...one, id: randomUUID() })).toMatchObject({ ok: true })
  })
})
