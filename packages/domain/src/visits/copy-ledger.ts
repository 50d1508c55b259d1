import { lightest } from '../plans/choose-sites.ts'
import type { PlannedTechnique } from '../plans/plan.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Technique } from '../techniques/technique.ts'
import { pressureLimit } from './pressure-limit.ts'
import type { LedgerLine } from './visit.ts'

/** The ledger of an earlier visit, to start this one from: repeat what was done. */
export function ledgerFromVisit(earlier: { readonly ledger: readonly LedgerLine[] }): LedgerLine[] {
  return earlier.ledger.map((line) => ({ ...line }))
}

/**
 * The plan as a ledger: each technique's minutes shared among its places in whole minutes (the first places get the
 * odd ones), pressure as planned and never above the limit of the place that day. Left out: places beyond the minutes, and those that `safety` keeps the technique from.
 */
export function ledgerFromPlan(
  planned: readonly PlannedTechnique[],
  techniques: Readonly<Record<string, Technique>>,
  safety: SafetyDay,
): LedgerLine[] {
  return planned.flatMap(({ technique: id, sites, minutes, pressure }) => {
    const technique = techniques[id]
    if (!technique) return []
    const places = sites.filter((site) => lightest(technique, site, safety).ok).slice(0, minutes)
    if (places.length === 0) return []
    const each = Math.floor(minutes / places.length)
    const odd = minutes - each * places.length
    return places.map(({ region, side }, index): LedgerLine => {
      const most = pressureLimit(technique, { region, side }, safety)
      return {
        region,
        side,
        technique: id,
        minutes: each + (index < odd ? 1 : 0),
        pressure: most === null ? null : Math.min(pressure ?? most, most),
      }
    })
  })
}
