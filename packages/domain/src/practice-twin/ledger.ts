import type { PlanContent } from '../plans/plan.ts'
import type { LedgerLine } from '../visits/visit.ts'
import type { Random } from './random.ts'

/** Minutes below which hands move on to nowhere new. */
const leastPerSite = 5

function gentler(planned: number, by: number): number {
  return Math.max(Math.min(planned, 1), planned - by)
}

/**
 * What the hands did: the plan's techniques on its sites with its minutes and pressure, as far as the visit allows.
 * Something is skipped now and then, minutes give or take a fifth, and in a flare the work is shorter and lighter.
 * Never more minutes together than `handsOn`.
 */
export function ledgerOf(
  rng: Random,
  techniques: PlanContent['techniques'],
  handsOn: number,
  inFlare: boolean,
): LedgerLine[] {
  const planned = techniques.reduce((sum, { minutes }) => sum + minutes, 0)
  if (planned === 0) return []
  const scale = (Math.min(planned, handsOn) / planned) * (inFlare ? 0.8 : 1)
  const lines: LedgerLine[] = []
  let left = handsOn
  for (const { technique, sites, minutes, pressure } of techniques) {
    if (lines.length > 0 && rng.chance(inFlare ? 0.25 : 0.08)) continue
    const worked = Math.round(minutes * scale * rng.between(0.85, 1.15))
    const reachable = sites.slice(0, Math.max(1, Math.floor(worked / leastPerSite)))
    for (const { region, side } of reachable) {
      const own = Math.min(left, Math.max(1, Math.round(worked / reachable.length)))
      if (own < 1) return lines
      left -= own
      const lighter = (inFlare ? 1 : 0) + (rng.chance(0.12) ? 1 : 0)
      lines.push({
        region,
        side,
        technique,
        minutes: own,
        pressure: pressure === null ? null : gentler(pressure, lighter),
      })
    }
  }
  return lines
}
