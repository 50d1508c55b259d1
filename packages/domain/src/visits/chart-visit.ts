import { z } from 'zod'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Technique } from '../techniques/technique.ts'
import { checkLedger } from './check-ledger.ts'
import { Visit } from './visit.ts'
import type { VisitRefusal } from './visit-refusal.ts'

/** What a save brings: the whole chart, the version it was read at, and whether it is finished now. */
export const ChartEntry = z.strictObject({
  ...Visit.pick({ note: true, ledger: true, minutes: true, version: true }).shape,
  finish: z.boolean(),
})
export type ChartEntry = z.infer<typeof ChartEntry>

/**
 * Charts a visit: what the hands did and the note. An unfinished chart may be incomplete; a finished one holds at least a
 * line or a note and stays as it is from then on. `now` is an ISO instant.
 */
export function chartVisit(
  facts: {
    readonly visit: Visit
    readonly techniques: Readonly<Record<string, Technique>>
    /** Of the visit's day. */
    readonly safety: SafetyDay
  },
  entry: ChartEntry,
  { now }: { readonly now: string },
): Result<Visit, VisitRefusal> {
  const { visit, techniques, safety } = facts
  if (visit.chartedAt !== null) return refuse({ kind: 'finished', field: 'visit' })
  if (entry.version !== visit.version)
    return refuse({ kind: 'stale', field: 'version', read: entry.version, saved: visit.version })
  const wrong = checkLedger(entry.ledger, techniques, safety)
  if (wrong) return refuse(wrong)
  const charted = entry.ledger.reduce((sum, line) => sum + line.minutes, 0)
  if (charted > entry.minutes)
    return refuse({ kind: 'too-long', field: 'ledger', charted, minutes: entry.minutes })
  if (entry.finish) {
    if (epochMilliseconds(visit.startedAt) > epochMilliseconds(now))
      return refuse({ kind: 'future', field: 'startedAt' })
    const words = Object.values(entry.note).some((text) => text.trim() !== '')
    if (entry.ledger.length === 0 && !words)
      return refuse({ kind: 'nothing-charted', field: 'ledger' })
  }
  return accept({
    ...visit,
    note: entry.note,
    ledger: entry.ledger,
    minutes: entry.minutes,
    chartedAt: entry.finish ? now : null,
    version: visit.version + 1,
  })
}
