import { regions } from '../body/regions.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { unsafeTouch } from '../safety/unsafe-touch.ts'
import type { Technique } from '../techniques/technique.ts'
import type { LedgerLine } from './visit.ts'
import type { LineRefusal } from './visit-refusal.ts'

/**
 * The first thing wrong with a ledger, or null: known techniques, real places, pressures of the technique, and nothing that
 * `safety` does not allow on its day, unless a written reason says why it was done: a chart tells what happened.
 */
export function checkLedger(
  ledger: readonly LedgerLine[],
  techniques: Readonly<Record<string, Technique>>,
  safety: SafetyDay,
): LineRefusal | null {
  const seen = new Map<string, number>()
  const minutes = ledger.reduce((sum, line) => sum + line.minutes, 0)
  for (const [index, entry] of ledger.entries()) {
    const line = index + 1
    const technique = Object.hasOwn(techniques, entry.technique)
      ? techniques[entry.technique]
      : undefined
    if (!technique) return { kind: 'unknown-technique', line, technique: entry.technique }
    const refusal =
      checkPlace(entry, line) ??
      checkPressure(entry, line, technique) ??
      checkSafety(entry, line, technique, { safety, minutes })
    if (refusal) return refusal
    const key = `${entry.technique} ${entry.region} ${entry.side}`
    const earlier = seen.get(key)
    if (earlier !== undefined) return { kind: 'same-line', line, earlier }
    seen.set(key, line)
  }
  return null
}

function checkPlace({ region, side }: LedgerLine, line: number): LineRefusal | null {
  if ('outOfScope' in regions[region]) return { kind: 'out-of-scope', line, region }
  if (regions[region].paired && side === 'midline') return { kind: 'side-needed', line, region }
  if (!regions[region].paired && side !== 'midline')
    return { kind: 'side-not-allowed', line, region }
  return null
}

function checkPressure(
  { pressure }: LedgerLine,
  line: number,
  { name: technique, dose }: Technique,
): LineRefusal | null {
  if (dose.pressure === null)
    return pressure === null ? null : { kind: 'pressure-not-allowed', line, technique }
  if (pressure === null) return { kind: 'pressure-needed', line, technique }
  const most = dose.pressure.high
  return pressure <= most ? null : { kind: 'too-firm', line, pressure, most, technique }
}

function checkSafety(
  { region, side, pressure, despite }: LedgerLine,
  line: number,
  technique: Technique,
  { safety, minutes }: { readonly safety: SafetyDay; readonly minutes: number },
): LineRefusal | null {
  if (despite !== undefined) return null
  const unsafe = unsafeTouch(safety, { technique, sites: [{ region, side }], pressure, minutes })
  return unsafe && { kind: 'unsafe', line, ...unsafe }
}
