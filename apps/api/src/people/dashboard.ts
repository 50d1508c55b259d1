import { isDeepStrictEqual } from 'node:util'
import { addPatient, PatientEntry } from '@healing-touch/domain/people/add-patient.ts'
import { mayTreat } from '@healing-touch/domain/people/change-member.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { text } from '@healing-touch/domain/text.ts'
import { z } from 'zod'
import { memberProcedure, notFound, ownerProcedure, router, savedBefore } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { wallClock } from '../today/wall-clock.ts'
import { exportRecord } from './export-record.ts'
import { loadChart } from './load-chart.ts'
import { loadList } from './load-list.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { recordPage } from './record-page.ts'
import { allMembers, patientsNamed, savePatient } from './store.ts'

export const dashboardPeople = router({
  me: memberProcedure.meta({ opensRecords: false }).query(({ ctx: { actor } }) => ({
    id: actor.id,
    name: actor.name,
    roles: actor.roles.filter((role) => role !== 'patient'),
    owns: actor.roles.includes('owner'),
    treats: actor.roles.includes('therapist'),
    rents: actor.roles.includes('renter'),
    zone: actor.zone,
    several: actor.several,
  })),

  members: memberProcedure.meta({ opensRecords: false }).query(async ({ ctx: { trx, actor } }) =>
    (await allMembers(trx, actor.practiceId)).map((member) => ({
      id: member.id,
      name: member.name,
      /** Can be chosen as somebody's therapist. */
      treats: mayTreat(member),
    })),
  ),

  /** Patients whose name or e-mail holds every word of the search, those who need attention first. */
  list: memberProcedure
    .meta({ most: { calls: 120, minutes: 1 } })
    .input(z.strictObject({ search: text({ most: 100 }), order: z.enum(['attention', 'name']) }))
    .query(async ({ ctx: { trx, actor, opened }, input }) => {
      const list = await loadList(trx, actor, input)
      opened(list.rows.map(({ id }) => id))
      return list
    }),

  /** Adds a patient; the screen makes the id, so that a second try adds nobody twice and is answered with who was added. */
  add: memberProcedure
    .input(PatientEntry)
    .mutation(async ({ ctx: { trx, actor, opened }, input }) => {
      const { practiceId, now, zone } = actor
      const [, named, members] = await Promise.all([
        oneAtATime(trx, input.id),
        patientsNamed(trx, practiceId, input.familyName),
        allMembers(trx, practiceId),
      ])
      const known = named.find(({ id }) => id === input.id)
      const sameNamed = named.filter((one) => one !== known)
      const therapistIds = members.filter(mayTreat).map(({ id }) => id)
      const today = wallClock(now, zone).day
      const decided = addPatient({ sameNamed, therapistIds }, input, { today })
      if (known && decided.ok && !isDeepStrictEqual(decided.value, known)) throw savedBefore()
      if (known) {
        opened([known.id])
        return accept(known)
      }
      if (!decided.ok) return decided
      await savePatient(trx, practiceId, decided.value)
      opened([input.id])
      return decided
    }),

  /** Everything that is kept about one patient: for programs as JSON, and as a page to read and print. */
  export: ownerProcedure
    .meta({ stepUp: true, most: { calls: 20, minutes: 60 } })
    .input(z.strictObject({ patientId: z.uuid() }))
    .query(async ({ ctx: { trx, actor }, input: { patientId } }) => {
      const [record, known] = await Promise.all([
        exportRecord(trx, actor, patientId),
        knownEntries(trx, actor.practiceId),
      ])
      if (!record) throw notFound()
      return { json: JSON.stringify(record, null, 2), page: recordPage(record, known) }
    }),

  chart: memberProcedure
    .input(z.strictObject({ patientId: z.uuid() }))
    .query(({ ctx: { trx, actor }, input: { patientId } }) => loadChart(trx, actor, patientId)),
})
