import { randomUUID } from 'node:crypto'
import {
  type TestCare,
  testAnswer,
  testAssessment,
  testChart,
  testImport,
  testOwnTechnique,
} from '../db/test-care.ts'
import { testZone } from '../db/test-practice.ts'
import { builtInPack } from '../library/practice-catalogue.ts'
import { wallClock } from '../today/wall-clock.ts'

const none = { pain: null, calm: null, stress: null }

/** For each procedure with an input, one that it accepts from whoever's care this is; new things get new ids. */
export const examples: Readonly<Record<string, (care: TestCare) => object>> = {
  'portal/account.endSessions': () => ({ id: randomUUID() }),
  'portal/audit.receipts': () => ({ before: null }),
  'portal/checkIns.record': () => ({
    id: randomUUID(),
    entry: {
      at: new Date().toISOString(),
      painMap: testAssessment.painMap,
      outcomes: [{ instrument: 'calm-nrs', variant: null, side: null, answers: { calm: 4 } }],
    },
  }),
  'portal/safety.answer': () => ({ id: randomUUID(), answers: [testAnswer('allergy')] }),
  'portal/selfCare.tick': ({ routineId }) => ({
    routineId,
    day: wallClock(new Date().toISOString(), testZone).day,
    state: 'done',
  }),
  'dashboard/account.endSessions': () => ({ id: randomUUID() }),
  'dashboard/appointments.setStatus': ({ appointmentId }) => ({
    id: appointmentId,
    status: 'arrived',
  }),
  'dashboard/audit.entries': ({ patientId }) => ({ patientId, notable: false, before: null }),
  'dashboard/imports.look': () => ({ file: testImport.file }),
  'dashboard/imports.preview': () => testImport,
  'dashboard/imports.run': () => ({ ...testImport, id: randomUUID(), refused: 0 }),
  'dashboard/imports.undo': ({ importId }) => ({ id: importId }),
  'dashboard/invitations.inviteMember': () => ({
    id: randomUUID(),
    name: 'Nia Okafor',
    email: `${randomUUID()}@example.test`,
    roles: ['therapist'],
  }),
  'dashboard/invitations.ofPatient': ({ patientId }) => ({ patientId }),
  'dashboard/invitations.invitePatient': ({ patientId }) => ({
    id: randomUUID(),
    patientId,
    email: `${randomUUID()}@example.test`,
  }),
  'dashboard/invitations.sendAgain': ({ invitationId }) => ({ id: invitationId }),
  'dashboard/invitations.revoke': ({ invitationId }) => ({ id: invitationId }),
  'dashboard/library.acceptPack': () => ({ version: builtInPack.version }),
  'dashboard/library.saveOwn': () => ({
    own: { kind: 'technique', entry: testOwnTechnique() },
    readVersion: 0,
    retired: false,
  }),
  'dashboard/members.setRoles': ({ memberId }) => ({ memberId, roles: ['front-desk'] }),
  'dashboard/members.dismiss': ({ memberId }) => ({ memberId }),
  'dashboard/members.takeBack': ({ memberId }) => ({ memberId }),
  'dashboard/members.addCredential': ({ memberId }) => ({
    id: randomUUID(),
    memberId,
    kind: 'certificate',
    name: 'Cupping, 40 hours',
    issuer: 'School of Touch',
    number: null,
    validFrom: '2026-01-01',
    expiresOn: '2029-12-31',
    techniques: ['cupping'],
  }),
  'dashboard/members.withdrawCredential': ({ credentialId }) => ({ credentialId }),
  'dashboard/outcomes.insights': ({ patientId }) => ({ patientId }),
  'dashboard/outcomes.record': ({ patientId }) => ({
    id: randomUUID(),
    patientId,
    entry: {
      instrument: 'nprs',
      variant: 'now',
      side: null,
      answers: { pain: 3 },
      at: new Date(Date.now() - 60_000).toISOString(),
      moment: null,
    },
  }),
  'dashboard/people.list': () => ({ search: '', order: 'name' }),
  'dashboard/people.add': ({ therapistId }) => ({
    id: randomUUID(),
    givenName: 'Nadia',
    familyName: randomUUID(),
    birthDate: '1980-02-29',
    email: 'nadia@example.test',
    phone: null,
    therapistId,
    anotherPerson: false,
  }),
  'dashboard/people.export': ({ patientId }) => ({ patientId }),
  'dashboard/people.chart': ({ patientId }) => ({ patientId }),
  'dashboard/plans.assessment': ({ patientId }) => ({ patientId }),
  'dashboard/plans.assess': ({ patientId }) => ({
    id: randomUUID(),
    patientId,
    assessment: testAssessment,
  }),
  'dashboard/plans.draft': ({ patientId }) => ({ patientId }),
  'dashboard/plans.read': ({ patientId }) => ({ patientId }),
  'dashboard/plans.accept': ({ patientId, planContent }) => ({
    id: randomUUID(),
    patientId,
    entry: { basis: 'current', readVersion: 1, reason: null, content: planContent },
  }),
  'dashboard/plans.setStatus': ({ patientId, planId }) => ({ patientId, planId, action: 'pause' }),
  'dashboard/practice.report': ({ importId }) => ({
    kind: 'import',
    id: importId,
    reference: null,
  }),
  'dashboard/safety.read': ({ patientId }) => ({ patientId }),
  'dashboard/safety.record': ({ patientId }) => ({
    id: randomUUID(),
    patientId,
    answers: [{ ...testAnswer('allergy'), cleared: null }],
  }),
  'dashboard/safety.review': ({ reviewId }) => ({ reviewId, note: 'Called; nothing of the kind.' }),
  'dashboard/today.show': () => ({ day: null }),
  'dashboard/visits.amend': ({ patientId, signedVisitId }) => ({
    id: randomUUID(),
    patientId,
    visitId: signedVisitId,
    entry: { text: 'It was the right side.', reason: 'Sides mixed up.' },
  }),
  'dashboard/visits.open': ({ patientId, appointmentId }) => ({
    id: randomUUID(),
    patientId,
    appointmentId,
  }),
  'dashboard/visits.read': ({ visitId }) => ({ visitId }),
  'dashboard/visits.responses': ({ patientId }) => ({ patientId }),
  'dashboard/visits.save': ({ visitId }) => ({
    visitId,
    entry: { ...testChart, version: 2, finish: false },
    scores: { before: none, after: none },
  }),
}
