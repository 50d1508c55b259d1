import { z } from 'zod'
import { dashboardRouter } from '../dashboard-router.ts'
import { portalRouter } from '../portal-router.ts'

export type Door = 'portal' | 'dashboard'
export type AnyProcedure = {
  readonly name: string
  readonly door: Door
  readonly path: string
  readonly type: string
  /** JSON Schema of the input; null for a procedure without one. */
  readonly schema: z.core.JSONSchema.BaseSchema | null
}

/** Every procedure of both routers, as they are: one added tomorrow is here tomorrow. */
export const procedures: readonly AnyProcedure[] = (
  [
    ['portal', portalRouter],
    ['dashboard', dashboardRouter],
  ] as const
).flatMap(([door, { _def }]) =>
  Object.entries<{ _def: { type: string; inputs?: unknown } }>(_def.procedures as never).map(
    ([path, procedure]) => ({
      name: `${door}/${path}`,
      door,
      path,
      type: procedure._def.type,
      schema: schemaOf(procedure._def.inputs),
    }),
  ),
)

// what these change is gone for the others
const last = [
  'dashboard/imports.undo',
  'dashboard/invitations.revoke',
  'dashboard/plans.accept',
  'dashboard/circle.rest',
  'dashboard/circle.wake',
  'dashboard/circle.keep',
  'dashboard/retention.erase',
]
export const inOrder = procedures.toSorted((a, b) => last.indexOf(a.name) - last.indexOf(b.name))

function schemaOf(inputs: unknown): AnyProcedure['schema'] {
  const [input, ...more] = Array.isArray(inputs) ? inputs : []
  if (more.length > 0) throw new Error('A procedure has one input.')
  return input instanceof z.ZodType
    ? z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
    : null
}
