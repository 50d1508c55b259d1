import { randomUUID } from 'node:crypto'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { json } from '../db/json.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { savePatient } from '../people/store.ts'
import { saveRoutines, saveTick } from '../self-care/store.ts'
import { saveOutcomes } from './store.ts'

const { url } = await testDatabase()
const { db, practiceId, therapist, frontDesk, patient, otherPatient, elsewhere, signedOut } =
  await testPractice(url)

const dayMs = 24 * 60 * 60 * 1000
const start = Date.parse('2026-03-01T18:00:00Z')
const after = (days: number) => new Date(start + days * dayMs).toISOString()

function rating(patientId: string, at: string, score: number): Outcome {
  return {
    id: randomUUID(),
    patientId,
    visitId: null,
    checkInId: null,
    instrument: 'nprs',
    variant: 'now',
    side: null,
    answers: { pain: score },
    at,
    moment: null,
    score,
    recordedBy: 'patient',
    memberId: null,
    recordedAt: at,
    corrects: null,
  }
}

const insights = (who: Pick<typeof therapist, 'dashboard'>, patientId: string = patient.id) =>
  who.dashboard.outcomes.insights({ patientId })

test('only members of the practice ask, and only about its patients', async () => {
  await expect(insights(signedOut)).rejects.toThrow('Please sign in.')
  await expect(insights(patient)).rejects.toThrow('Please sign in.')
  await expect(insights(elsewhere.therapist)).rejects.toThrow("We couldn't find that.")
  await expect(insights(therapist, randomUUID())).rejects.toThrow("We couldn't find that.")
})

test('nothing is told of somebody of whom nothing is known', async () => {
  expect(await insights(frontDesk, otherPatient.id)).toEqual({ habits: [], relief: null })
})

test('what went along with better days is told once four weeks are known, as an association', async () => {
  const routine = {
    id: randomUUID(),
    patientId: patient.id,
    selfCare: 'slow-breathing',
    perWeek: 7,
    startsOn: '2026-03-01',
    endsOn: null,
  }
  await enterPractice(db, practiceId, (trx, entered) => saveRoutines(trx, entered, [routine]))
  const live = (from: number, until: number) =>
    enterPractice(db, practiceId, async (trx, entered) => {
      for (let day = from; day < until; day += 1) {
        const done = (day * 7) % 3 > 0
        await saveTick(trx, entered, patient.id, {
          routineId: routine.id,
          day: after(day).slice(0, 10),
          state: done ? 'done' : 'not-done',
        })
        await saveOutcomes(trx, entered, [
          rating(patient.id, after(day), (done ? 3 : 6) + ((day * 5) % 2)),
        ])
      }
    })
  await live(0, 20)
  const breathing = { habit: 'slow-breathing', name: 'Slow breathing' }
  expect((await insights(therapist)).habits).toEqual([
    {
      ...breathing,
      shown: false,
      words: 'Slow breathing: too early to tell; 8 more days will do.',
    },
  ])
  await live(20, 42)
  expect((await insights(therapist)).habits).toEqual([
    {
      ...breathing,
      shown: true,
      words: expect.stringMatching(
        /^Slow breathing: a day with it went along with [23]\.\d points better \([\d.]+ to [\d.]+\)\. It may help to know; it doesn’t show which came first\.$/,
      ),
    },
  ])
})

test('how long relief lasts is told of twenty courses together, never of fewer', async () => {
  const course = (index: number) =>
    enterPractice(db, practiceId, async (trx, entered) => {
      const id = randomUUID()
      await savePatient(trx, entered, {
        id,
        givenName: 'Course',
        familyName: `${index}`,
        birthDate: '1980-01-01',
        email: null,
        phone: null,
        therapistId: null,
      })
      const episodeId = randomUUID()
      await trx
        .insertInto('episode')
        .values({
          practice_id: entered,
          id: episodeId,
          patient_id: id,
          condition: 'neck-pain',
          opened_on: '2026-03-01',
          closed_on: null,
        })
        .execute()
      await trx
        .insertInto('visit')
        .values({
          practice_id: entered,
          id: randomUUID(),
          patient_id: id,
          episode_id: episodeId,
          appointment_id: null,
          member_id: therapist.id,
          plan_id: null,
          started_at: after(0),
          minutes: 60,
          note: json({ subjective: '', objective: '', assessment: '', plan: '' }),
          ledger: json([]),
          charted_at: after(0.1),
          version: 1,
        })
        .execute()
      const pain = (day: number) =>
        7 - 4 * 0.5 ** (day / 3) + (((index * 13 + day * 7) % 11) - 5) / 10
      await saveOutcomes(
        trx,
        entered,
        [1, 2, 3, 5, 8, 12].map((day) => rating(id, after(day), pain(day))),
      )
    })
  for (let index = 0; index < 19; index += 1) await course(index)
  expect((await insights(therapist)).relief).toBeNull()
  await course(19)
  const { relief } = await insights(therapist)
  expect(relief).toMatch(/^Among 20 patients together, half of the relief was gone after [\d.]+ to/)
  expect((await insights(elsewhere.therapist, elsewhere.patient.id)).relief).toBeNull()
})
