import * as backKneeWidespread from './catalogue/trial-doses-back-knee-widespread.ts'
import * as neckAndHead from './catalogue/trial-doses-neck-and-head.ts'
import * as reviews from './catalogue/trial-doses-reviews.ts'
import type { TrialDose } from './trial-dose.ts'

/** How much massage trials gave, and what came of it; reviews last. */
export const trialDoses: readonly TrialDose[] = [
  ...Object.values(neckAndHead),
  ...Object.values(backKneeWidespread),
  ...Object.values(reviews),
]
