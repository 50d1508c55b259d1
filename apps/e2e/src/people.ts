import { join } from 'node:path'

export const password = 'warm hands, clear notes'

/**
 * People of the demo practice, and where their sign-in is kept for the run. Tests run side by side: who changes
 * something is either a patient of their own or named here for one test alone.
 */
export const people = {
  owner: person('ximena.castillo@demo.healing-touch.example', 'dashboard'),
  therapist: person('carmen.solis@demo.healing-touch.example', 'dashboard'),
  leavingMember: person('zuzana.markovic@demo.healing-touch.example', 'dashboard'),
  patient: person('arjun.fuentes@demo.healing-touch.example', 'portal'),
  otherPatient: person('charlotte.bennett@demo.healing-touch.example', 'portal'),
  keyboardPatient: person('hannah.bennett@example.com', 'portal'),
  offlinePatient: person('jose.benitez@example.com', 'portal'),
  redPatient: person('hiroshi.pham@example.com', 'portal'),
  calmPatient: person('haruka.mori@example.com', 'portal'),
  lockedPatient: person('tomas.zelenka@example.com', 'portal'),
  carefulPatient: person('anneke.vogel@example.com', 'portal'),
  restingPatient: person('joost.jansen@example.com', 'portal'),
  factorPatient: person('greta.keller@example.com', 'portal'),
  passkeyPatient: person('noor.amari@example.com', 'portal'),
} as const

export type Person = ReturnType<typeof person>

function person(email: string, door: 'dashboard' | 'portal') {
  const [name] = email.split('@')
  return { email, door, state: join(import.meta.dirname, `../../../.reports/${name}.json`) }
}
