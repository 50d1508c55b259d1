import type { Condition } from '../conditions/condition.ts'
import { lowerFirst } from '../outcomes/lower-first.ts'

/** What a condition speaks against; a therapist may do it all the same and write why. */
export type Unadvised =
  | { readonly kind: 'not-advised'; readonly condition: string; readonly because: string }
  | { readonly kind: 'firmer-than-start'; readonly condition: string; readonly most: number }

/**
 * The first thing the conditions of a plan speak against in one of its techniques, or null: a technique that is not
 * advised in them, or a pressure (Walton 0–5, null where the technique has none) above the one to start with.
 */
export function unadvised(
  { technique, pressure }: { readonly technique: string; readonly pressure: number | null },
  conditions: readonly Pick<Condition, 'name' | 'notAdvised' | 'startPressureCap'>[],
): Unadvised | null {
  for (const { name, notAdvised } of conditions) {
    const against = notAdvised.find((one) => one.technique === technique)
    if (against) return { kind: 'not-advised', condition: name, because: against.because }
  }
  for (const { name, startPressureCap } of conditions)
    if (pressure !== null && startPressureCap !== null && pressure > startPressureCap)
      return { kind: 'firmer-than-start', condition: name, most: startPressureCap }
  return null
}

/** What it says, for the therapist. */
export function wordUnadvised(found: Unadvised): string {
  const condition = lowerFirst(found.condition)
  return found.kind === 'not-advised'
    ? `Not advised in ${condition}: ${lowerFirst(found.because)}`
    : `Firmer than pressure ${found.most}, the limit to start with in ${condition}.`
}
