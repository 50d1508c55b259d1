import { dayOf } from '../day-number.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { Member, Patient } from '../people/people.ts'
import { namePools } from './names.ts'
import type { Random } from './random.ts'

type PersonName = { readonly given: string; readonly family: string }

/** Names that nobody in this practice has yet, while the lists last. */
export function nameSource(rng: Random): () => PersonName {
  const taken = new Set<string>()

  function draw(): PersonName {
    const pool = rng.weighted(namePools)
    const married = rng.chance(0.12) ? rng.weighted(namePools) : pool
    return { given: rng.pick(pool.given), family: rng.pick(married.family) }
  }

  return () => {
    let name = draw()
    for (let tries = 0; tries < 40 && taken.has(`${name.given} ${name.family}`); tries += 1) {
      name = draw()
    }
    taken.add(`${name.given} ${name.family}`)
    return name
  }
}

/** `given.family@example.com` in plain letters, numbered where two people share a name. */
export function mailboxSource(): (name: PersonName) => string {
  const counts = new Map<string, number>()
  return ({ given, family }) => {
    const local = `${given}.${family}`
      .replaceAll('ı', 'i')
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z.-]/g, '')
    const count = (counts.get(local) ?? 0) + 1
    counts.set(local, count)
    return `${local}${count === 1 ? '' : count}@example.com`
  }
}

export function twinMembers(
  rng: Random,
  count: number,
  nextName: () => PersonName,
): NonEmpty<Member> {
  const member = (roles: Member['roles']): Member => {
    const { given, family } = nextName()
    return { id: rng.uuid(), name: `${given} ${family}`, roles }
  }
  const others = Array.from({ length: Math.max(0, count - 1) }, () => member(['therapist']))
  return [member(['owner', 'therapist']), ...others]
}

/** A patient of this age in full years on `today` (a day number). */
export function twinPatient(
  rng: Random,
  today: number,
  age: number,
  therapistId: string,
  name: PersonName,
  email: string,
): Patient {
  return {
    id: rng.uuid(),
    givenName: name.given,
    familyName: name.family,
    birthDate: dayOf(today - Math.floor(age * 365.25) - rng.int(2, 362)),
    email,
    // 07700 900000–900999 are set aside for fiction by the regulator Ofcom.
    phone: rng.chance(0.85) ? `+44 7700 900${String(rng.int(0, 999)).padStart(3, '0')}` : null,
    therapistId,
  }
}
