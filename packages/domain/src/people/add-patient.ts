import { z } from 'zod'
import { accept, type Result, refuse } from '../result.ts'
import { Patient } from './people.ts'

export const PatientEntry = z.strictObject({
  ...Patient.shape,
  /** True once the person who adds has seen that somebody of this name and birth date is there already. */
  anotherPerson: z.boolean(),
})
export type PatientEntry = z.infer<typeof PatientEntry>

export type PatientRefusal =
  | { readonly kind: 'not-born-yet'; readonly field: 'birthDate' }
  | { readonly kind: 'too-long-ago'; readonly field: 'birthDate' }
  | { readonly kind: 'unknown-therapist'; readonly field: 'therapistId' }
  | { readonly kind: 'same-person'; readonly field: 'familyName'; readonly patientId: string }

const oldest = 130

/**
 * A new patient of the practice. Somebody with the same name and birth date is very likely the same person, so that is
 * refused until it was confirmed that they are two. `today` is a day in the practice's zone.
 */
export function addPatient(
  facts: {
    readonly sameNamed: readonly Patient[]
    readonly therapistIds: readonly string[]
  },
  { anotherPerson, ...patient }: PatientEntry,
  { today }: { readonly today: string },
): Result<Patient, PatientRefusal> {
  const { birthDate, therapistId } = patient
  if (birthDate > today) return refuse({ kind: 'not-born-yet', field: 'birthDate' })
  if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > oldest)
    return refuse({ kind: 'too-long-ago', field: 'birthDate' })
  if (therapistId !== null && !facts.therapistIds.includes(therapistId))
    return refuse({ kind: 'unknown-therapist', field: 'therapistId' })
  const same = facts.sameNamed.find(
    (other) =>
      other.id !== patient.id &&
      other.birthDate === birthDate &&
      nameKey(other) === nameKey(patient),
  )
  if (same && !anotherPerson)
    return refuse({ kind: 'same-person', field: 'familyName', patientId: same.id })
  return accept(patient)
}

function nameKey({ givenName, familyName }: Pick<Patient, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`.normalize('NFKD').toLowerCase().replaceAll(/\s+/g, ' ')
}

/** The refusal as a sentence. */
export function wordPatientRefusal(refusal: PatientRefusal): string {
  switch (refusal.kind) {
    case 'not-born-yet':
      return 'The birth date lies in the future.'
    case 'too-long-ago':
      return `The birth date is more than ${oldest} years ago.`
    case 'unknown-therapist':
      return 'Choose a therapist of this practice.'
    case 'same-person':
      return 'Somebody with this name and birth date is here already. Open their chart, or say that this is another person.'
  }
}
