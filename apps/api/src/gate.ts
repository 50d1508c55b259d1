import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { initTRPC, TRPCError } from '@trpc/server'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { ownCalls } from './audit/store.ts'
import type { Keep } from './backups/keep-backups.ts'
import { closedAmong, isResting } from './circle/store.ts'
import type { Database } from './db/database.ts'
import { databaseRefusal } from './db/database-refusal.ts'
import { type Actor, type Entry, enter, type Inside, isFresh, waitsFor } from './db/enter.ts'

export type Context = {
  readonly db: Kysely<Database>
  readonly sessionToken: string | null
  readonly requestId: string
  /** The patient or member on whose screen the call was made: a login may act as several. */
  readonly madeFor?: string | null
  /** A mail server takes what is in the outbox. */
  readonly mailIsSent?: boolean
  /** How long the server keeps its backups; null where it makes none. */
  readonly backupKeep?: Keep | null
  /** Only tests set it: without the program's own word on roles, row level security must do alone. */
  readonly rolesUnchecked?: true
}

/** What tRPC itself says echoes the request or speaks of programs; these say it for people. */
const plainWords: Readonly<Record<string, string>> = {
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Nothing was lost; please try again.',
  PARSE_ERROR: 'What arrived could not be read. Please try again.',
  NOT_FOUND: "We couldn't find that.",
  METHOD_NOT_SUPPORTED: 'This cannot be opened as an address.',
  UNSUPPORTED_MEDIA_TYPE: 'Please send JSON (content-type: application/json).',
}
/** What a session waits for that is not let in yet; the screens know it by this. */
const secondFactor = new Error('second-factor')
const password = new Error('password')
const choice = new Error('choice')
const waits = [
  { cause: secondFactor, is: 'second-factor' },
  { cause: password, is: 'password' },
  { cause: choice, is: 'choice' },
] as const
/** A sentence for each of a thousand wrong entries helps nobody; `fields` has them all. */
const mostSaid = 10

type Role = Actor['roles'][number]

type Meta = {
  /** Who may call it. */
  readonly roles?: readonly Role[]
  /** Whether it opens records of patients, which the practice remembers. Everything does unless it says no. */
  readonly opensRecords?: boolean
  /** Whether it asks who is there, unless that was shown in the last five minutes. */
  readonly stepUp?: true
  /** How often one person needs it at most, in so many minutes. */
  readonly most?: { readonly calls: number; readonly minutes: number }
  /** Whether it is for charts that are closed to whoever calls: it says itself which. */
  readonly opensClosed?: true
}

const { procedure, router } = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter: ({ shape, error, ctx }) => {
      const fields = error.cause instanceof z.ZodError ? fieldErrors(error.cause) : []
      const { code } = shape.data
      const broken = code === 'INTERNAL_SERVER_ERROR'
      const said = fields.slice(0, mostSaid).map(({ message }) => message)
      return {
        ...shape,
        message:
          said.length > 0
            ? said.join(' ')
            : (plainWords[unreadable(error) ? 'PARSE_ERROR' : code] ?? shape.message),
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          fields,
          requestId: broken ? (ctx?.requestId ?? null) : null,
          waitsFor: waits.find((one) => one.cause === error.cause)?.is ?? null,
        },
      }
    },
  })

export { router }

function unreadable({ cause }: TRPCError): boolean {
  return cause instanceof SyntaxError
}

function doorProcedure(door: 'portal' | 'dashboard', roles: readonly [Role, ...Role[]]) {
  return procedure.meta({ roles }).use(async ({ ctx, next, type, path, meta, getRawInput }) => {
    const { sessionToken, madeFor = null } = ctx
    if (!sessionToken) throw signedOut()
    const opensRecords = meta?.opensRecords !== false
    const what = `${door}/${path}`
    let patients: string[] = []
    try {
      return await enter(
        ctx.db,
        door,
        { sessionToken, madeFor, reading: type === 'query' && !opensRecords },
        async (trx, actor, remember) => {
          if (!actor) throw notIn(await waitsFor(trx))
          patients = door === 'portal' ? [actor.id] : patientNamed(await getRawInput())
          if (!ctx.rolesUnchecked && !roles.some((one) => actor.roles.includes(one)))
            throw forbidden(roles)
          if (meta?.stepUp && !(await isFresh(trx, sessionToken))) throw passwordDue()
          const opened = new Set(patients)
          // asked first and waited for last: they travel with what the procedure asks
          const calls = meta?.most ? ownCalls(trx, what, meta.most) : null
          calls?.catch(() => {})
          const named =
            opensRecords && !meta?.opensClosed ? refuseClosed(trx, actor, type, patients) : null
          named?.catch(() => {})
          let wrote = false
          let beside: { readonly reason?: string } = {}
          const answer = await next({
            ctx: {
              trx,
              actor,
              rolesUnchecked: ctx.rolesUnchecked,
              opened: (ids: Iterable<string>) => addAll(opened, ids),
              /** For a mutation that refuses and writes all the same. */
              wrote: () => {
                wrote = true
              },
              /** What the practice remembers beside the name of what was done. */
              saying: (reason: string) => {
                beside = { reason }
              },
            },
          })
          await named
          // an error must undo what the procedure wrote
          if (!answer.ok) throw answer.error
          if (meta?.most && ((await calls) ?? 0) >= meta.most.calls) throw tooOften()
          const more = [...opened].filter((id) => !patients.includes(id))
          if (!meta?.opensClosed && more.length > 0) await refuseClosed(trx, actor, type, more)
          const looked = type === 'query' || (wasRefused(answer.data) && !wrote)
          const action = looked ? 'read' : 'write'
          if (opensRecords && (opened.size > 0 || action === 'write'))
            remember({ action, what, patients: [...opened], ...beside })
          return answer
        },
      )
    } catch (error) {
      if (isDenied(error))
        await rememberDenied(ctx.db, door, { sessionToken, madeFor, what, patients })
      throw databaseRefusal(error) ?? error
    }
  })
}
/** A patient on their own record. */
export const patientProcedure = doorProcedure('portal', ['patient'])

/** A member of the practice. */
export const memberProcedure = doorProcedure('dashboard', ['owner', 'therapist', 'front-desk'])

/** A member who treats: what is clinical is written by nobody else, the owner neither unless they treat too. */
export const therapistProcedure = doorProcedure('dashboard', ['therapist'])

/** A member who treats or owns: for what the front desk has no need of. */
export const treatingProcedure = doorProcedure('dashboard', ['owner', 'therapist'])

/** Whoever hands on invitations where there is no mail server: the owner, and a renter their own. */
export const handingOnProcedure = doorProcedure('dashboard', ['owner', 'renter'])

/** The owner: what holds for the whole practice is decided by nobody else. */
export const ownerProcedure = doorProcedure('dashboard', ['owner'])

function signedOut(): TRPCError {
  return new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in.' })
}

function notIn(waiting: 'second-factor' | 'choice' | null): TRPCError {
  if (waiting === 'second-factor') return secondFactorDue()
  if (waiting === null) return signedOut()
  const message = 'Please choose first who you are here for.'
  return new TRPCError({ code: 'UNAUTHORIZED', message, cause: choice })
}

function secondFactorDue(): TRPCError {
  const message = 'Please set up your second step of signing in first.'
  return new TRPCError({ code: 'UNAUTHORIZED', message, cause: secondFactor })
}

/** Not signed out: the same call goes through once the password was shown. */
function passwordDue(): TRPCError {
  const message = 'Please type your password once more.'
  return new TRPCError({ code: 'PRECONDITION_FAILED', message, cause: password })
}

function forbidden(roles: readonly Role[]): TRPCError {
  const who = roles.includes('therapist') ? 'a therapist' : 'the owner of the practice'
  return new TRPCError({ code: 'FORBIDDEN', message: `Only ${who} can do that.` })
}

/** What is not there and what is not yours look the same. */
export function notFound(): TRPCError {
  return new TRPCError({ code: 'NOT_FOUND', message: "We couldn't find that." })
}

/** Something else was saved under the id that the screen made. */
export function savedBefore(): TRPCError {
  return new TRPCError({ code: 'CONFLICT', message: 'That is already saved.' })
}

/** Charts that are closed to somebody stay so, whatever row level security says of them. */
async function refuseClosed(
  trx: Inside,
  actor: Actor,
  type: 'query' | 'mutation' | 'subscription',
  patients: readonly string[],
): Promise<void> {
  const reads = type === 'query'
  if (actor.roles.includes('patient')) {
    if (!reads && (await isResting(trx, actor))) throw isAtRest()
    return
  }
  const ids = patients.filter((id) => z.uuid().safeParse(id).success)
  if (ids.length === 0) return
  const closed = await closedAmong(trx, actor, ids)
  if (closed.some(({ emergency }) => !emergency)) throw notFound()
  if (!reads && closed.length > 0) throw readOnly()
}

function tooOften(): TRPCError {
  const message = 'That is more often than one person needs it. Please wait a little.'
  return new TRPCError({ code: 'TOO_MANY_REQUESTS', message })
}

function isAtRest(): TRPCError {
  const message =
    'Your record rests, as you asked: nothing is added to it. Talk to your practice to go on.'
  return new TRPCError({ code: 'PRECONDITION_FAILED', message })
}

function readOnly(): TRPCError {
  const message = 'You read this chart in an emergency. Nothing can be changed in it.'
  return new TRPCError({ code: 'PRECONDITION_FAILED', message })
}

/** The patient whom the input names, as almost every one does that opens a record. */
function patientNamed(input: unknown): string[] {
  const { patientId } = (input ?? {}) as { patientId?: unknown }
  return typeof patientId === 'string' ? [patientId] : []
}

function addAll(to: Set<string>, ids: Iterable<string>): void {
  for (const id of ids) to.add(id)
}

/** A decision that refused: it looked and wrote nothing. */
function wasRefused(answer: unknown): boolean {
  return (answer as { ok?: unknown } | null)?.ok === false
}

function isDenied(error: unknown): boolean {
  return error instanceof TRPCError && (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND')
}

/** Who asked for what is not theirs is remembered, whatever became of the transaction that found out. */
async function rememberDenied(
  db: Kysely<Database>,
  door: 'portal' | 'dashboard',
  { what, patients, ...entry }: Omit<Entry, 'reading'> & { what: string; patients: string[] },
): Promise<void> {
  await enter(db, door, { ...entry, reading: false }, async (_, actor, remember) => {
    if (actor) remember({ action: 'denied', what, patients })
  }).catch(() => {})
}
