import { describe, expect, test } from 'vitest'
import { addPatient, type PatientEntry, wordPatientRefusal } from './add-patient.ts'

const known = {
  id: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a10',
  givenName: 'Zoë',
  familyName: 'Lind',
  birthDate: '1980-02-29',
  email: null,
  phone: null,
  therapistId: null,
}
const entry: PatientEntry = {
  ...known,
  id: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a11',
  givenName: 'Ada',
  anotherPerson: false,
}
const therapist = '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a12'
const facts = { sameNamed: [known], therapistIds: [therapist] }
const today = '2026-11-22'

function answer(change: Partial<PatientEntry>): string {
  const added = addPatient(facts, { ...entry, ...change }, { today })
  return added.ok ? 'added' : wordPatientRefusal(added.refusal)
}

describe('a patient is refused', () => {
  test.each<[string, Partial<PatientEntry>, string]>([
    ['born tomorrow', { birthDate: '2026-11-23' }, 'The birth date lies in the future.'],
    ['born in 1895', { birthDate: '1895-12-31' }, 'The birth date is more than 130 years ago.'],
    [
      'with another practice’s therapist',
      { therapistId: entry.id },
      'Choose a therapist of this practice.',
    ],
    [
      'who is here already',
      { givenName: 'zoé'.replace('é', 'ë') },
      'Somebody with this name and birth date is here already. Open their chart, or say that this is another person.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(answer(change)).toBe(sentence)
  })

  test.each<[Partial<PatientEntry>, object]>([
    [{ birthDate: '2026-11-23' }, { kind: 'not-born-yet', field: 'birthDate' }],
    [{ birthDate: '1895-12-31' }, { kind: 'too-long-ago', field: 'birthDate' }],
    [{ therapistId: entry.id }, { kind: 'unknown-therapist', field: 'therapistId' }],
    [{ givenName: 'Zoë' }, { kind: 'same-person', field: 'familyName', patientId: known.id }],
  ])('%j names the field', (change, refusal) => {
    expect(addPatient(facts, { ...entry, ...change }, { today })).toEqual({ ok: false, refusal })
  })

  test.each([
    ['in capitals', 'ZOË', 'LIND'],
    ['with the accent apart', 'Zoe\u0308', 'Lind'],
    ['with the names written otherwise', 'Zoë  ', 'Lind'],
  ])('who is here already, %s', (_, givenName, familyName) => {
    expect(addPatient(facts, { ...entry, givenName, familyName }, { today })).toMatchObject({
      refusal: { kind: 'same-person' },
    })
  })
})

describe('a patient is added', () => {
  test.each<[string, Partial<PatientEntry>]>([
    ['born today', { birthDate: today }],
    ['130 years old', { birthDate: '1896-01-01' }],
    ['whose names only look alike without their spaces', { givenName: 'Zoë L', familyName: 'ind' }],
    ['with a therapist', { therapistId: therapist }],
    ['with a namesake of another age', { givenName: 'Zoë', birthDate: '1981-02-28' }],
    ['once it is clear that they are two', { givenName: 'Zoë', anotherPerson: true }],
    ['again by the same request', { ...known }],
  ])('%s', (_, change) => {
    expect(answer(change)).toBe('added')
  })
})
