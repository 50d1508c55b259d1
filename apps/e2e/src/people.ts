import { join } from 'node:path'

export const password = 'warm hands, clear notes'

/** People of the demo practice, as the start prints them, and where their sign-in is kept for the run. */
export const people = {
  owner: person('carmen.solis', 'dashboard'),
  therapist: person('ximena.castillo', 'dashboard'),
  patient: person('arjun.fuentes', 'portal'),
  otherPatient: person('charlotte.bennett', 'portal'),
} as const

export type Person = ReturnType<typeof person>

function person(name: string, door: 'dashboard' | 'portal') {
  return {
    email: `${name}@demo.healing-touch.example`,
    door,
    state: join(import.meta.dirname, `../../../.reports/${name}.json`),
  }
}
