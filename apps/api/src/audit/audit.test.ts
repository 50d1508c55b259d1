import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examples } from '../bad-input/examples.ts'
import { inOrder, procedures } from '../bad-input/procedures.ts'
import { testClosed } from '../circle/test-circle.ts'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { wordEntry } from './word-entry.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, frontDesk, patient, otherPatient, elsewhere } = practice
const care = await testCare(db, practice)
await testClosed(practice)
await testClosed(practice, { familyName: 'Rast', rests: true })
// PostgreSQL's superuser, for whom there are no walls
const admin = new pg.Client(url)
beforeAll(() => admin.connect())
afterAll(() => admin.end())

type Kept = {
  action: string
  what: string
  patients: string[]
  actor_id: string | null
  name: string
}

async function kept(): Promise<Kept[]> {
  const { rows } = await admin.query<Kept>(
    `select action, what, patients, actor_id, actor_name as name from audit_entry
      where practice_id = $1 order by seq`,
    [practiceId],
  )
  return rows
}

/** What `work` left in the memory, beside what it answered. */
async function leaves(work: () => Promise<unknown>): Promise<{ answer: unknown; entries: Kept[] }> {
  const before = (await kept()).length
  const answer = await work().catch((error: unknown) => error)
  return { answer, entries: (await kept()).slice(before) }
}

/** None of these shows or changes anything about anybody. */
const aboutNobody = new Set([
  'portal/account.show',
  'portal/account.endSessions',
  'portal/people.me',
  'dashboard/account.show',
  'dashboard/account.endSessions',
  'dashboard/audit.check',
  'dashboard/backups.show',
  'dashboard/members.list',
  'dashboard/people.me',
  'dashboard/people.members',
  'dashboard/imports.list',
  'dashboard/imports.look',
  'dashboard/imports.preview',
  'dashboard/invitations.members',
  'dashboard/library.own',
  'dashboard/library.pack',
  'dashboard/mail.outbox',
  'dashboard/practice.report',
  'dashboard/proxies.ageOfMajority',
])

describe('the memory', () => {
  test.each(inOrder)('has one entry of $name, in the name of who did it', async (procedure) => {
    const { door, path, name, type } = procedure
    const who = door === 'portal' ? patient : owner
    const caller = who[door] as never
    const call = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], caller)
    const input = examples[name]?.(care)
    const { answer, entries } = await leaves(() =>
      (call as (input: unknown) => Promise<unknown>)(input),
    )
    if (aboutNobody.has(name)) return expect(entries).toEqual([])
    // what is signed has a seal in the chain beside it, what is erased the database's own word
    expect(entries.filter(({ what }) => !/^(signed|erased)-/.test(what))).toEqual([
      {
        action: type === 'query' ? 'read' : 'write',
        what: name,
        patients: expect.any(Array),
        actor_id: who.id,
        name: who.name,
      },
    ])
    const told = JSON.stringify([input ?? null, answer ?? null])
    for (const id of [patient.id, otherPatient.id])
      if (told.includes(id) || (door === 'portal' && id === patient.id))
        expect(entries[0]?.patients, 'somebody shown').toContain(id)
    return expect(entries[0]?.patients.includes(otherPatient.id)).toBe(
      told.includes(otherPatient.id),
    )
  })

  test('knows every procedure that it says is about nobody', () => {
    expect([...aboutNobody].filter((name) => !procedures.some((one) => one.name === name))).toEqual(
      [],
    )
  })

  test('calls a refused change a look', async () => {
    const { entries } = await leaves(() =>
      therapist.dashboard.plans.setStatus({
        patientId: patient.id,
        planId: care.planId,
        action: 'resume',
      }),
    )
    expect(entries).toMatchObject([{ action: 'read', patients: [patient.id] }])
  })

  test('keeps who tried what is not theirs', async () => {
    const foreign = await leaves(() =>
      therapist.dashboard.people.chart({ patientId: elsewhere.patient.id }),
    )
    expect(foreign.answer).toMatchObject({ code: 'NOT_FOUND' })
    expect(foreign.entries).toMatchObject([
      { action: 'denied', what: 'dashboard/people.chart', name: therapist.name },
    ])
    const forbidden = await leaves(() =>
      frontDesk.dashboard.safety.review({ reviewId: care.reviewId, note: 'Looked at.' }),
    )
    expect(forbidden.answer).toMatchObject({ code: 'FORBIDDEN' })
    expect(forbidden.entries).toMatchObject([{ action: 'denied', name: frontDesk.name }])
  })

  test('has nothing of what failed, and nothing is done that it has nothing of', async () => {
    await admin.query('alter table audit_entry add constraint full_disk check (seq < 0) not valid')
    try {
      const { answer, entries } = await leaves(() =>
        therapist.dashboard.people.chart({ patientId: patient.id }),
      )
      expect(answer).toBeInstanceOf(Error)
      expect(JSON.stringify(answer)).not.toContain(patient.name)
      expect(entries).toEqual([])
    } finally {
      await admin.query('alter table audit_entry drop constraint full_disk')
    }
  })
})

describe('what the memory shows', () => {
  test.each(procedures.filter(({ name }) => !aboutNobody.has(name)))(
    'has words for $name',
    (one) => {
      expect(wordEntry(one.name)).not.toBe(one.name)
    },
  )

  test('to a patient: who else opened their record and as what, and nothing of anybody else’s', async () => {
    await frontDesk.dashboard.people.chart({ patientId: otherPatient.id })
    await therapist.dashboard.people.chart({ patientId: patient.id })
    const { days } = await patient.portal.audit.receipts({ before: null })
    const people = days.flatMap((day) => day.people)
    expect(people).toContainEqual({
      name: therapist.name,
      relation: 'your therapist',
      did: expect.arrayContaining([{ words: 'opened your chart', changed: false }]),
      reasons: [],
    })
    expect(people.map(({ name }) => name)).not.toContain(patient.name)
    const others = await otherPatient.portal.audit.receipts({ before: null })
    expect(JSON.stringify(others)).toContain(frontDesk.name)
    expect(JSON.stringify([days, others])).not.toContain(patient.id)
  })

  test('to the owner: everything, of one patient, or only what was changed or refused', async () => {
    const ask = (patientId: string | null, notable: boolean) =>
      owner.dashboard.audit.entries({ patientId, notable, before: null })
    const all = (await ask(null, false)).entries
    expect(all.length).toBeGreaterThan(30)
    const his = (await ask(otherPatient.id, false)).entries
    expect(his.every(({ patients }) => patients.some(({ id }) => id === otherPatient.id))).toBe(
      true,
    )
    const notable = (await ask(null, true)).entries
    expect(new Set(notable.map(({ action }) => action))).toEqual(new Set(['write', 'denied']))
    const older = await owner.dashboard.audit.entries({
      patientId: null,
      notable: false,
      before: 3,
    })
    expect(older.entries.map(({ seq }) => seq)).toEqual([2, 1])
  })

  test('to the owner: that the chain holds', async () => {
    const all = (await kept()).length
    expect(await owner.dashboard.audit.check()).toMatchObject({
      ...{ entries: all, breaks: [] },
      ...{ signed: expect.any(Number), broken: [] },
    })
  })
})
