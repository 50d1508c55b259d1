import { healthKinds } from './catalogue/health-kinds.ts'
import { redKinds } from './catalogue/red-kinds.ts'
import { sensitivityKinds } from './catalogue/sensitivity-kinds.ts'
import { todayKinds } from './catalogue/today-kinds.ts'
import type { FactKind } from './fact-kind.ts'

const all = [...todayKinds, ...healthKinds, ...sensitivityKinds, ...redKinds] as const

/** The id of something a safety rule can ask for: a closed list. */
export type FactKindId = (typeof all)[number]['id']

export const factKindIds: readonly FactKindId[] = all.map(({ id }) => id)

/** Everything that can be known about a patient's safety, by id, in the order in which it is asked. */
export const factKinds = Object.fromEntries(all.map((kind) => [kind.id, kind])) as Readonly<
  Record<FactKindId, FactKind & { readonly id: FactKindId }>
>
