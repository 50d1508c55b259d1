import { painMapsOf } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { knownEntries } from '../library/own-entries.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { loadPeople, type Person } from './load-people.ts'
import { type Phrase, readCare } from './read-care.ts'

/** A list longer than this is searched, not scrolled. */
const mostShown = 200

export type ListOrder = 'attention' | 'name'

export type ListRow = {
  readonly id: string
  readonly name: string
  readonly birthDate: string
  readonly condition: string | null
  readonly closed: boolean
  readonly therapist: string | null
  readonly lastVisitAt: string | null
  readonly nextAppointmentAt: string | null
  readonly flags: readonly Phrase[]
  readonly weight: number
}

/** Patients found by words of their name or e-mail, by name or those who need attention first. */
export async function loadList(
  trx: Inside,
  actor: Actor,
  { search, order }: { search: string; order: ListOrder },
): Promise<{ rows: ListRow[]; more: boolean }> {
  const { practiceId, now } = actor
  const weighing = order === 'attention'
  // only somebody in care can need attention
  const wanted = { search, most: mostShown + 1, inCareFirst: weighing }
  const found = await loadPeople(trx, actor, wanted)
  const people = found.slice(0, mostShown).sort(byName)
  const inCare = people.flatMap(({ patient, episode }) =>
    episode && episode.closedOn === null ? [patient.id] : [],
  )
  const [allOutcomes, allMaps, known] = await Promise.all([
    outcomesOf(trx, practiceId, inCare),
    painMapsOf(trx, practiceId, inCare),
    knownEntries(trx, practiceId),
  ])
  const outcomes = Map.groupBy(allOutcomes, ({ patientId }) => patientId)
  const painMaps = Map.groupBy(allMaps, ({ patientId }) => patientId)
  const rows = people.map((person): ListRow => {
    const { id, givenName, familyName, birthDate } = person.patient
    const measured = { outcomes: outcomes.get(id) ?? [], painMaps: painMaps.get(id) ?? [] }
    const { condition, flags, weight } = readCare(person, measured, now, known)
    return {
      id,
      name: `${givenName} ${familyName}`,
      birthDate,
      condition,
      closed: person.episode !== null && person.episode.closedOn !== null,
      therapist: person.therapist,
      lastVisitAt: person.lastVisitAt,
      nextAppointmentAt: person.nextAppointmentAt,
      flags,
      weight,
    }
  })
  if (weighing) rows.sort((a, b) => b.weight - a.weight)
  return { rows, more: found.length > mostShown }
}

const { compare } = new Intl.Collator('en')

function byName({ patient: a }: Person, { patient: b }: Person): number {
  return compare(a.familyName, b.familyName) || compare(a.givenName, b.givenName)
}
