import { regions } from '../body/regions.ts'
import type { Technique } from '../techniques/technique.ts'
import { limitOn } from './pressure-limit.ts'
import type { LedgerLine } from './visit.ts'
import type { LineRefusal } from './visit-refusal.ts'

/** The first thing wrong with a ledger, or null: known techniques, real places, pressures within their limits. */
export function checkLedger(
  ledger: readonly LedgerLine[],
  techniques: Readonly<Record<string, Technique>>,
): LineRefusal | null {
  const seen = new Map<string, number>()
  for (const [index, entry] of ledger.entries()) {
    const line = index + 1
    const refusal = checkLine(entry, line, techniques)
    if (refusal) return refusal
    const key = `${entry.technique} ${entry.region} ${entry.side}`
    const earlier = seen.get(key)
    if (earlier !== undefined) return { kind: 'same-line', line, earlier }
    seen.set(key, line)
  }
  return null
}

function checkLine(
  { technique: id, region, side, pressure }: LedgerLine,
  line: number,
  techniques: Readonly<Record<string, Technique>>,
): LineRefusal | null {
  const technique = Object.hasOwn(techniques, id) ? techniques[id] : undefined
  if (!technique) return { kind: 'unknown-technique', line, technique: id }
  if ('outOfScope' in regions[region]) return { kind: 'out-of-scope', line, region }
  if (regions[region].paired && side === 'midline') return { kind: 'side-needed', line, region }
  if (!regions[region].paired && side !== 'midline')
    return { kind: 'side-not-allowed', line, region }
  const range = technique.dose.pressure
  if (range === null)
    return pressure === null
      ? null
      : { kind: 'pressure-not-allowed', line, technique: technique.name }
  if (pressure === null) return { kind: 'pressure-needed', line, technique: technique.name }
  const most = limitOn(region, range.high)
  if (pressure <= most) return null
  const because = most < range.high ? { region } : { technique: technique.name }
  return { kind: 'too-firm', line, pressure, most, because }
}
