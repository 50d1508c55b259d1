import { describe, expect, test } from 'vitest'
import { suggestMapping } from './suggest-mapping.ts'

describe('a column is recognised by its name', () => {
  test.each([
    'id',
    'Patient',
    'Patient ID',
    'patient_id',
    'SUBJECT',
    'subject-id',
    'client',
    'Client Id',
  ])('as the patient: %s', (name) => {
    expect(suggestMapping(['age', name]).subject).toBe(name)
  })

  test.each(['practitioner', 'Therapist', 'acupuncturist', 'clinician', 'Provider'])(
    'as who treated: %s',
    (name) => {
      expect(suggestMapping(['id', name]).practitioner).toBe(name)
    },
  )

  test.each(['group', 'Arm', 'treatment', 'Cohort'])('as the group: %s', (name) => {
    expect(suggestMapping(['id', name]).group).toBe(name)
  })

  test.each(['', '1', 'age', 'identity'])('as none of them: "%s"', (name) => {
    expect(suggestMapping(['x', name])).toMatchObject({
      subject: 'x',
      practitioner: null,
      group: null,
    })
  })
})

describe('columns of one measure', () => {
  test.each<[string, string[], string[]]>([
    ['are two or more of one name', ['id', 'age1', 'pk1', 'pk2'], ['pk1', 'pk2']],
    [
      'may have a space, a line or a hyphen before the number',
      ['pk 1', 'pk_2', 'pk-3', 'pk4'],
      ['pk 1', 'pk_2', 'pk-3', 'pk4'],
    ],
    ['may have numbers of several digits', ['pk1', 'pk12', 'pk104'], ['pk1', 'pk12', 'pk104']],
    ['end with the number', ['a1b', 'a2b'], []],
    ['have a name besides the number', ['1', '2'], []],
    ['are not one alone', ['id', 'pk1', 'f1'], []],
    ['are the first such family', ['id', 'f1', 'f2', 'pk1', 'pk2'], ['f1', 'f2']],
  ])('%s', (_, header, values) => {
    expect(suggestMapping(header).values).toEqual(values)
  })

  test('are twelve at most, each without a companion', () => {
    const header = Array.from({ length: 13 }, (_, index) => `pk${index + 1}`)
    const { values, zeroMeansMissingBeside } = suggestMapping(header)
    expect(values).toEqual(header.slice(0, 12))
    expect(zeroMeansMissingBeside).toEqual(values.map(() => null))
  })
})
