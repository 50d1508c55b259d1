import type { Condition } from '../conditions/condition.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import type { SelfCare } from '../self-care/self-care.ts'
import type { Technique } from '../techniques/technique.ts'

/** What a plan may choose from, by id. */
export type PlanCatalogue = {
  readonly conditions: Readonly<Record<string, Condition>>
  readonly techniques: Readonly<Record<string, Technique>>
  readonly selfCare: Readonly<Record<string, SelfCare>>
  readonly instruments: Readonly<Record<string, Instrument>>
}

/** An entry by an id that comes from outside; null when there is none. */
export function entryOf<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | null {
  return (Object.hasOwn(entries, id) ? entries[id] : null) ?? null
}
