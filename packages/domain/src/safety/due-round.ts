import { dayNumber } from '../day-number.ts'
import type { Fact } from './fact.ts'
import { type FactKindId, factKindIds, factKinds } from './fact-kinds.ts'
import { heldFacts } from './held-facts.ts'
import {
  type RescreenTrigger,
  rescreenKinds,
  rescreenTriggers,
  type SinceLastVisit,
} from './rescreen.ts'

/** What to ask on a day. */
export type DueRound = {
  /** In the order in which they are asked; none when all was answered. */
  readonly kinds: readonly FactKindId[]
  /** Why every warning sign is asked; none in the short round. */
  readonly triggers: readonly RescreenTrigger[]
  /** Whether something is asked for the first time. */
  readonly intake: boolean
}

/** An answer of the day before still counts: people answer the evening before. Decision. */
const countsForDays = 1

/** What was asked of nobody yet, by the patient's own words. */
const intakeKinds: readonly FactKindId[] = factKindIds.filter(
  (kind) => factKinds[kind].intake && factKinds[kind].ask !== null,
)

/**
 * What is still to ask today: what was never asked, the short round, what passes by itself while it is there, and every
 * warning sign after a trigger; without what was answered today or the day before. `history` is every fact recorded so far.
 */
export function dueRound(history: readonly Fact[], since: Omit<SinceLastVisit, 'facts'>): DueRound {
  const { day, lastVisit } = since
  const facts = history.filter(({ recordedOn }) => lastVisit !== null && recordedOn > lastVisit)
  const triggers = rescreenTriggers({ ...since, facts })
  const asked = new Set(history.map(({ kind }) => kind))
  const never = new Set(intakeKinds.filter((kind) => !asked.has(kind)))
  const answered = new Set(
    history
      .filter(({ recordedOn }) => dayNumber(day) - dayNumber(recordedOn) <= countsForDays)
      .map(({ kind }) => kind),
  )
  const wanted = new Set([...rescreenKinds(heldFacts(history), triggers), ...never])
  return {
    kinds: factKindIds.filter((kind) => wanted.has(kind) && !answered.has(kind)),
    triggers,
    intake: never.size > 0,
  }
}
