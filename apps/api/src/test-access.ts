import { randomUUID } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { examples } from './bad-input/examples.ts'
import { type AnyProcedure, procedures } from './bad-input/procedures.ts'
import { setKeeper } from './circle/store.ts'
import { dashboardRouter } from './dashboard-router.ts'
import { enterPractice } from './db/enter.ts'
import { type TestCare, testCare } from './db/test-care.ts'
import { testDatabase } from './db/test-database.ts'
import { testPractice } from './db/test-practice.ts'
import { undoing } from './db/test-undone.ts'
import type { Context } from './gate.ts'
import { portalRouter } from './portal-router.ts'
import { testActing, testLogin } from './proxies/test-proxy.ts'

const people = [
  'nobody',
  'patient',
  'other patient',
  'proxy',
  'therapist',
  'renter',
  'front desk',
  'owner',
  'owner who does not treat',
  'therapist next door',
  'owner next door',
] as const
const cares = ['the patient', 'a patient whom the renter treats', 'a patient next door'] as const

export type Access = Readonly<Record<(typeof people)[number], boolean>>
export type AccessRow = { readonly procedure: string; readonly of: string; readonly who: Access }

/**
 * Who gets through where: every procedure of both routers, called by everybody, about one patient, about another of the
 * same practice, and about one next door. Each call meets the same data: what it did is undone.
 */
export async function accessRows({
  seesThroughWalls = false,
  rolesUnchecked,
}: {
  seesThroughWalls?: boolean
  rolesUnchecked?: true
} = {}): Promise<AccessRow[]> {
  const { url } = await testDatabase()
  const practice = await testPractice(url)
  const { db, practiceId, therapist, renter, patient, otherPatient, elsewhere } = practice
  const about = [
    await testCare(db, { practiceId, therapist, patient }),
    await testCare(db, { practiceId, therapist, patient: otherPatient }),
    await testCare(db, elsewhere),
  ]
  const proxy = await testLogin(db)
  await testActing({ ...practice, db }, patient, proxy)
  await enterPractice(db, practiceId, (trx, entered) =>
    setKeeper(trx, entered, { patientId: otherPatient.id, keptBy: renter.id }),
  )
  const tokens: Record<(typeof people)[number], string | null> = {
    nobody: null,
    patient: patient.sessionToken,
    'other patient': otherPatient.sessionToken,
    proxy: proxy.sessionToken,
    therapist: therapist.sessionToken,
    renter: renter.sessionToken,
    'front desk': practice.frontDesk.sessionToken,
    owner: practice.owner.sessionToken,
    'owner who does not treat': practice.manager.sessionToken,
    'therapist next door': elsewhere.therapist.sessionToken,
    'owner next door': elsewhere.owner.sessionToken,
  }
  const undone = await undoing(url, { seesThroughWalls })
  const context = { db: undone.db, requestId: 'test', ...(rolesUnchecked && { rolesUnchecked }) }
  const rows: AccessRow[] = []
  for (const procedure of procedures)
    for (const [index, care] of about.entries()) {
      if (index > 0 && !namesSomebody(procedure, care)) continue
      const who: [string, boolean][] = []
      for (const person of people) {
        const input = inputFor(procedure, care)
        const got = await undone.try(() =>
          getsThrough(
            {
              ...context,
              sessionToken: tokens[person],
              ...(person === 'proxy' && { madeFor: patient.id }),
            },
            procedure,
            input,
          ),
        )
        who.push([person, got])
      }
      const of = namesSomebody(procedure, care) ? (cares[index] ?? '') : 'nobody in particular'
      rows.push({ procedure: procedure.name, of, who: Object.fromEntries(who) as Access })
    }
  return rows
}

function inputFor({ name }: AnyProcedure, care: TestCare): unknown {
  const input = examples[name]?.(care)
  // one that is open already is only looked at
  return name === 'dashboard/visits.open' ? { ...input, appointmentId: null } : input
}

/** Whether the input names something of one patient's care, or of one practice. */
function namesSomebody({ name }: AnyProcedure, care: TestCare): boolean {
  const other = Object.fromEntries(
    Object.entries(care).map(([key, value]) => [key, key.endsWith('Id') ? randomUUID() : value]),
  ) as TestCare
  const named = (one: TestCare) =>
    Object.values(one).some(
      (id) => typeof id === 'string' && JSON.stringify(examples[name]?.(one) ?? null).includes(id),
    )
  return named(care) && named(other)
}

async function getsThrough(
  context: Context,
  { door, path }: AnyProcedure,
  input: unknown,
): Promise<boolean> {
  const caller =
    door === 'portal' ? portalRouter.createCaller(context) : dashboardRouter.createCaller(context)
  const call = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], caller)
  try {
    const answer = await (call as (input: unknown) => Promise<unknown>)(input)
    return (answer as { ok?: boolean } | null)?.ok !== false && !showsNothing(path, answer)
  } catch (error) {
    if (
      error instanceof TRPCError &&
      ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'].includes(error.code)
    )
      return false
    throw error
  }
}

/**
 * Where only row level security speaks, those who are not the owner get the memory without an entry, no invitation to the
 * team, no mail, and a patient's file without who opened it: the rest of it they may read anyway.
 */
function showsNothing(path: string, answer: unknown): boolean {
  if (path === 'people.export')
    return JSON.parse((answer as { json: string }).json).access.length === 0
  if (path === 'invitations.members' || path === 'mail.outbox')
    return Array.isArray(answer) && answer.length === 0
  if (!path.startsWith('audit.')) return false
  const { entries } = answer as { entries: unknown }
  return entries === 0 || (Array.isArray(entries) && entries.length === 0)
}

/** The rows as a table that people can read. */
export function accessTable(rows: readonly AccessRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['procedure', 'about', ...people]),
    line(['---', '---', ...people.map(() => '---')]),
    ...rows.map(({ procedure, of, who }) =>
      line([`\`${procedure}\``, of, ...people.map((person) => (who[person] ? 'yes' : '–'))]),
    ),
  ].join('\n')
}
