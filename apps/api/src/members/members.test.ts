import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { type TestPerson, testPractice } from '../db/test-practice.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { practiceId, owner, manager, therapist, frontDesk, patient, elsewhere } = practice
const care = await testCare(practice.db, practice)
const { members } = owner.dashboard
const admin = new pg.Client(url)
beforeAll(() => admin.connect())
afterAll(() => admin.end())

/** What their next request is answered with, in the session that they have. */
const next = (who: TestPerson) => who.dashboard.people.me()
const signedOut = expect.objectContaining({ code: 'UNAUTHORIZED' })

async function signInAgain({ userId, sessionToken }: TestPerson) {
  await admin.query(
    `insert into auth.session (id, token, "userId", "expiresAt", verified_at)
      values ($1, $2, $3, now() + interval '1 hour', now())`,
    [randomUUID(), sessionToken, userId],
  )
}

describe('who may say who is a member', () => {
  test('is the owner alone', async () => {
    for (const who of [therapist, frontDesk])
      await expect(who.dashboard.members.dismiss({ memberId: manager.id })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    await expect(members.dismiss({ memberId: elsewhere.therapist.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(next(manager)).resolves.toMatchObject({ owns: true })
  })
})

describe('a dismissed member', () => {
  test('is out at the next request, in no other session, and by no other door', async () => {
    await expect(next(therapist)).resolves.toMatchObject({ id: therapist.id })
    const answer = await members.dismiss({ memberId: therapist.id })
    expect(answer).toMatchObject({ ok: true })
    await expect(next(therapist)).rejects.toEqual(signedOut)
    // with the right password too
    await signInAgain(therapist)
    await expect(next(therapist)).rejects.toEqual(signedOut)
    await expect(therapist.portal.people.me()).rejects.toEqual(signedOut)
  })

  test('leaves their charts, under their name', async () => {
    const chart = await owner.dashboard.visits.read({ visitId: care.signedVisitId })
    expect(JSON.stringify(chart)).toContain(therapist.name)
  })

  test('is nobody’s therapist from then on', async () => {
    const shown = await owner.dashboard.people.members()
    expect(shown.find(({ id }) => id === therapist.id)).toMatchObject({ treats: false })
  })

  test('has no roles to change', async () => {
    const answer = await members.setRoles({ memberId: therapist.id, roles: ['front-desk'] })
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'dismissed' } })
  })

  test('signs in as before once taken back', async () => {
    await members.takeBack({ memberId: therapist.id })
    await expect(next(therapist)).rejects.toEqual(signedOut)
    await signInAgain(therapist)
    await expect(next(therapist)).resolves.toMatchObject({ roles: ['therapist'] })
  })
})

describe('other roles', () => {
  test('end the sessions of whoever has them, and hold from the next one on', async () => {
    await members.setRoles({ memberId: frontDesk.id, roles: ['front-desk', 'owner'] })
    await expect(next(frontDesk)).rejects.toEqual(signedOut)
    await signInAgain(frontDesk)
    await expect(next(frontDesk)).resolves.toMatchObject({ roles: ['owner', 'front-desk'] })
    await members.setRoles({ memberId: frontDesk.id, roles: ['front-desk'] })
    await signInAgain(frontDesk)
    await expect(frontDesk.dashboard.members.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('that are the same ones end nothing', async () => {
    await members.setRoles({ memberId: frontDesk.id, roles: ['front-desk'] })
    await expect(next(frontDesk)).resolves.toMatchObject({ roles: ['front-desk'] })
  })

  test('are in the memory of the practice, with whose they were', async () => {
    const { rows } = await admin.query(
      `select reason from audit_entry where practice_id = $1 and what = 'dashboard/members.setRoles'
        and actor_id = $2 order by seq`,
      [practiceId, owner.id],
    )
    expect(rows).toContainEqual({ reason: `${frontDesk.name}: front-desk → owner, front-desk` })
  })

  test('of an owner who does not treat open every page, and chart nothing', async () => {
    await expect(manager.dashboard.people.chart({ patientId: patient.id })).resolves.toBeDefined()
    await expect(
      manager.dashboard.plans.setStatus({
        patientId: patient.id,
        planId: care.planId,
        action: 'pause',
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'Only a therapist can do that.' })
  })
})

describe('the last owner', () => {
  test('stays, also when two owners dismiss each other at once', async () => {
    const there = elsewhere.owner.dashboard.members
    const also = elsewhere.manager.dashboard.members
    const answers = await Promise.allSettled([
      there.dismiss({ memberId: elsewhere.manager.id }),
      also.dismiss({ memberId: elsewhere.owner.id }),
    ])
    const done = answers.filter((one) => one.status === 'fulfilled' && one.value.ok)
    expect(done).toHaveLength(1)
    const left = await admin.query(
      `select from member where practice_id = $1 and dismissed_at is null and 'owner' = any(roles)`,
      [elsewhere.practiceId],
    )
    expect(left.rowCount).toBe(1)
  })

  test('stays by the word of the database, whatever the program says', async () => {
    await expect(
      admin.query(`update member set roles = '{therapist}' where practice_id = $1`, [practiceId]),
    ).rejects.toThrow('a practice has an owner')
    const at = admin.query(`update member set dismissed_at = now() where practice_id = $1`, [
      practiceId,
    ])
    await expect(at).rejects.toThrow('a practice has an owner')
  })

  test('is told that somebody else comes first', async () => {
    await members.setRoles({ memberId: manager.id, roles: ['front-desk'] })
    expect(await members.dismiss({ memberId: owner.id })).toEqual({
      ok: false,
      refusal: { kind: 'last-owner', field: 'roles', name: owner.name },
    })
    expect(await members.setRoles({ memberId: owner.id, roles: ['therapist'] })).toMatchObject({
      ok: false,
    })
  })
})

test('the list says how everybody signs in', async () => {
  await admin.query(
    `insert into auth.sign_in_event (user_id, at, what) values ($1, '2026-03-02T08:00Z', 'signed-in')`,
    [frontDesk.userId],
  )
  await admin.query(`update auth."user" set "twoFactorEnabled" = true where id = $1`, [
    frontDesk.userId,
  ])
  const list = await members.list()
  expect(list.find(({ id }) => id === frontDesk.id)).toMatchObject({
    email: `${frontDesk.userId}@example.test`,
    lastSignIn: '2026-03-02T08:00:00.000Z',
    secondFactor: true,
    dismissedAt: null,
  })
  expect(list.find(({ id }) => id === care.memberId)).toMatchObject({
    email: null,
    lastSignIn: null,
    secondFactor: false,
  })
})
