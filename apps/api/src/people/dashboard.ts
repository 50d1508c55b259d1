import { addPatient, PatientEntry } from '@healing-touch/domain/people/add-patient.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { text } from '@healing-touch/domain/text.ts'
import { z } from 'zod'
import { painMapsOf } from '../body/store.ts'
import { memberProcedure, router } from '../gate.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { loadChart } from './load-chart.ts'
import { loadPeople } from './load-people.ts'
import { readCare } from './read-care.ts'
import { allMembers, patientsNamed, savePatient } from './store.ts'

/** A list longer than this is searched, not scrolled. */
const mostPatients = 200

export const dashboardPeople = router({
  me: memberProcedure.query(({ ctx: { actor } }) => ({
    id: actor.id,
    name: actor.name,
    role: actor.role,
    zone: actor.zone,
  })),

  members: memberProcedure.query(({ ctx: { trx, actor } }) => allMembers(trx, actor.practiceId)),

  /** Patients whose name or e-mail holds every word of the search, those who need attention first. */
  list: memberProcedure
    .input(z.strictObject({ search: text({ most: 100 }), order: z.enum(['attention', 'name']) }))
    .query(async ({ ctx: { trx, actor }, input: { search, order } }) => {
      const { practiceId, now } = actor
      const people = await loadPeople(trx, practiceId, { search, most: mostPatients }, now)
      const ids = people.map(({ patient }) => patient.id)
      const outcomes = Map.groupBy(await outcomesOf(trx, practiceId, ids), (one) => one.patientId)
      const painMaps = Map.groupBy(await painMapsOf(trx, practiceId, ids), (one) => one.patientId)
      const rows = people.map((person) => {
        const { id, givenName, familyName, birthDate } = person.patient
        const measured = { outcomes: outcomes.get(id) ?? [], painMaps: painMaps.get(id) ?? [] }
        const { condition, flags, weight } = readCare(person, measured, now)
        const { therapist, lastVisitAt, nextAppointmentAt } = person
        const closed = person.episode !== null && person.episode.closedOn !== null
        const name = `${givenName} ${familyName}`
        return {
          id,
          name,
          birthDate,
          condition,
          closed,
          therapist,
          lastVisitAt,
          nextAppointmentAt,
          flags,
          weight,
        }
      })
      return {
        rows: order === 'name' ? rows : rows.sort((a, b) => b.weight - a.weight),
        more: people.length === mostPatients,
      }
    }),

  /** Adds a patient; the screen makes the id, so that a second try adds nobody twice and is answered with who was added. */
  add: memberProcedure.input(PatientEntry).mutation(async ({ ctx: { trx, actor }, input }) => {
    const { practiceId, now, zone } = actor
    const sameNamed = await patientsNamed(trx, practiceId, input.familyName)
    const known = sameNamed.find(({ id }) => id === input.id)
    if (known) return accept(known)
    const decided = addPatient(
      {
        sameNamed,
        therapistIds: (await allMembers(trx, practiceId)).map(({ id }) => id),
      },
      input,
      { today: wallClock(now, zone).day },
    )
    if (decided.ok) await savePatient(trx, practiceId, decided.value)
    return decided
  }),

  chart: memberProcedure
    .input(z.strictObject({ patientId: z.uuid() }))
    .query(({ ctx: { trx, actor }, input: { patientId } }) => loadChart(trx, actor, patientId)),
})
