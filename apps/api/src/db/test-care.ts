import { randomUUID } from 'node:crypto'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import type { SafetyAnswer } from '@healing-touch/domain/safety/fact.ts'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import type { Kysely } from 'kysely'
import { toRow } from '../appointments/store.ts'
import { testInvitations } from '../invitations/test-invitations.ts'
import { saveCredential } from '../members/credential-store.ts'
import { saveMember } from '../people/store.ts'
import { testProxy } from '../proxies/test-proxy.ts'
import type { Database } from './database.ts'
import { enterPractice } from './enter.ts'
import type { TestPatient, TestPerson, TestPractice } from './test-practice.ts'

/** The ids of one patient's care, one of each kind. */
const ownSource = { citation: "Linden Street, the practice's own experience", mark: 'decision' }

/** A technique of a practice's own, under a name and an id that nothing else has. */
export function testOwnTechnique() {
  const id = `own-${randomUUID()}`
  return {
    id,
    name: `Hot stones ${id}`,
    synonyms: ['stones'],
    about: 'Warm stones are laid on the back.',
    purposes: ['relaxation'],
    tags: {
      depth: 'superficial',
      force: ['thermal'],
      tools: true,
      sensitiveArea: false,
      scope: false,
    },
    dose: {
      minutes: { low: 10, high: 20, per: 'visit' },
      pressure: { low: 0, high: 1 },
      how: 'Stones of 40 to 45 degrees, with a cloth between.',
      source: ownSource,
    },
    regions: ['upper-back'],
    certification: null,
    avoid: ['Skin that does not feel well.'],
    evidence: [],
    sources: [ownSource],
  }
}

/** What a measure of a practice's own starts from. */
export const gripStrength = {
  id: 'own-grip-strength',
  name: 'Grip strength',
  about: 'How firmly you can press your hand.',
  better: 'higher' as const,
  answeredBy: 'therapist' as const,
  unit: 'kg',
  range: { low: 0, high: 90 },
  step: 0.5,
  matters: 5,
  practice: 'Linden Street',
}

export type TestCare = Awaited<ReturnType<typeof testCare>>

type Whose = Pick<TestPractice['elsewhere'], 'practiceId' | 'therapist'> & {
  readonly patient: TestPatient
}

const none = { pain: null, calm: null, stress: null }

export const testAssessment: Assessment = {
  conditions: ['low-back-pain'],
  painMap: {
    mapVersion: bodyMapVersion,
    marks: [{ region: 'low-back', side: 'left', intensity: 7, qualities: ['aching'] }],
  },
  painPastWeek: 7,
  irritability: 'low',
  activities: [{ activity: 'Sit at my desk', rating: 4 }],
  stress: 6,
  sleep: 4,
  stiffnessMinutes: 30,
  visitMinutes: 60,
  pressureWish: 3,
  unwanted: [],
  hypotheses: [],
  findings: 'Guarded on bending.',
}

export const testChart = {
  minutes: 60,
  note: { subjective: 'Slept better.', objective: '', assessment: '', plan: '' },
  ledger: [
    {
      region: 'low-back' as const,
      side: 'left' as const,
      technique: 'swedish',
      minutes: 20,
      pressure: 2 as const,
    },
  ],
}

export const testImport = {
  file: {
    name: 'past.csv',
    content: Buffer.from('id,group,pk1,pk5\n1,1,20,10\n2,0,22,20\n').toString('base64'),
  },
  series: {
    name: 'Headache severity',
    low: 0,
    high: 100,
    better: 'lower' as const,
    times: ['Baseline', '12 months'],
  },
  mapping: {
    subject: 'id',
    practitioner: null,
    group: 'group',
    groupNames: { '1': 'Acupuncture' },
    values: ['pk1', 'pk5'],
    zeroMeansMissingBeside: [null, null],
  },
}

/** Takes a patient once around the loop, through the doors that people use: assessed, planned, treated, measured. */
export async function testCare(db: Kysely<Database>, { practiceId, therapist, patient }: Whose) {
  const { plans, visits, imports } = therapist.dashboard
  const patientId = patient.id
  const assessment = { id: randomUUID(), patientId, assessment: testAssessment }
  expectOk(await plans.assess(assessment))
  const { suggestion } = await plans.read({ patientId })
  if (!suggestion?.ok) throw new Error('No plan was suggested.')
  const content = suggestion.value
  const planEntry = { basis: 'suggestion' as const, reason: null, readVersion: 0, content }
  const planId = randomUUID()
  expectOk(await plans.accept({ id: planId, patientId, entry: planEntry }))
  const signedVisitId = randomUUID()
  expectOk(await visits.open({ id: signedVisitId, patientId, appointmentId: null }))
  const finished = { ...testChart, version: 1, finish: true }
  const unscored = { before: none, after: none }
  expectOk(await visits.save({ visitId: signedVisitId, entry: finished, scores: unscored }))
  const appointmentId = await book(db, { practiceId, therapist, patient })
  const visitId = randomUUID()
  expectOk(await visits.open({ id: visitId, patientId, appointmentId }))
  const after = { pain: 4, calm: null, stress: null }
  const entry = { ...testChart, version: 1, finish: false }
  expectOk(await visits.save({ visitId, entry, scores: { before: none, after } }))
  const checkInId = randomUUID()
  const answers = { instrument: 'stress-nrs', variant: null, side: null, answers: { stress: 4 } }
  expectOk(
    await patient.portal.checkIns.record({
      id: checkInId,
      entry: {
        at: new Date().toISOString(),
        painMap: testAssessment.painMap,
        outcomes: [answers],
      },
    }),
  )
  const reviewId = await raiseReview(patientId, { patient, therapist })
  const importId = randomUUID()
  expectOk(await imports.run({ ...testImport, id: importId, refused: 0 }))
  const [memberId, credentialId] = [randomUUID(), randomUUID()]
  const routine = await enterPractice(db, practiceId, async (trx, entered) => {
    await saveMember(trx, entered, { id: memberId, name: 'Sam Ito', roles: ['front-desk'] })
    await saveCredential(trx, entered, {
      id: credentialId,
      memberId,
      kind: 'speciality',
      name: 'First aid',
      issuer: 'Red Cross',
      number: null,
      validFrom: '2026-01-01',
      expiresOn: null,
      techniques: [],
    })
    return trx
      .selectFrom('routine')
      .select('id')
      .where('patient_id', '=', patientId)
      .executeTakeFirstOrThrow()
  })
  const overdueId = await addOverdue(db, practiceId)
  const invitationId = await testInvitations(db, { practiceId, therapist, patientId })
  const proxyId = await testProxy({ therapist }, patient)
  return {
    patientId,
    proxyId,
    therapistId: therapist.id,
    memberId,
    credentialId,
    assessmentId: assessment.id,
    planId,
    planContent: content,
    appointmentId,
    visitId,
    signedVisitId,
    checkInId,
    reviewId,
    importId,
    invitationId,
    routineId: routine.id,
    overdueId,
  }
}

/** Somebody who has not been here for eleven years: their record's time is over. */
async function addOverdue(db: Kysely<Database>, practiceId: Whose['practiceId']): Promise<string> {
  const id = randomUUID()
  const name = { given_name: 'Wim', family_name: 'Winter', birth_date: '1961-02-03' }
  const began = new Date(Date.now() - 11 * 366 * 24 * 60 * 60_000).toISOString()
  await enterPractice(db, practiceId, (trx) =>
    trx
      .insertInto('patient')
      .values({ ...name, practice_id: practiceId, id, created_at: began })
      .execute(),
  )
  return id
}

/** One answer on safety, as nothing else happened. */
export function testAnswer(
  kind: FactKindId,
  state: 'present' | 'absent' | 'unknown' = 'present',
): SafetyAnswer {
  return { kind, state, since: null, until: null, sites: [], value: null }
}

/** The patient says something that somebody named has to look at; the therapist finds that it is not so. */
async function raiseReview(
  patientId: string,
  { patient, therapist }: Pick<Whose, 'patient' | 'therapist'>,
): Promise<string> {
  const { portal } = patient
  const { safety } = therapist.dashboard
  expectOk(
    await portal.safety.answer({ id: randomUUID(), answers: [testAnswer('saddle-numbness')] }),
  )
  const found = { ...testAnswer('saddle-numbness', 'absent'), cleared: null }
  expectOk(await safety.record({ id: randomUUID(), patientId, answers: [found] }))
  const [task] = (await safety.read({ patientId })).tasks
  if (!task) throw new Error('No review was raised.')
  return task.id
}

async function book(
  db: Kysely<Database>,
  {
    practiceId,
    therapist,
    patient,
  }: { practiceId: Whose['practiceId']; therapist: TestPerson; patient: TestPerson },
): Promise<string> {
  const id = randomUUID()
  const start = Date.now() - 30 * 60_000
  await enterPractice(db, practiceId, (trx, entered) =>
    trx
      .insertInto('appointment')
      .values(
        toRow(entered, {
          id,
          patientId: patient.id,
          memberId: therapist.id,
          startsAt: new Date(start).toISOString(),
          endsAt: new Date(start + 60 * 60_000).toISOString(),
          status: 'arrived',
        }),
      )
      .execute(),
  )
  return id
}

function expectOk(answer: { readonly ok: boolean; readonly refusal?: unknown }): void {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
}
