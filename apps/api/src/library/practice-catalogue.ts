import {
  asConditions,
  asSelfCare,
  asTechniques,
  type Content,
} from '@healing-touch/domain/library/content.ts'
import { builtIn } from '@healing-touch/domain/library/library.ts'
import { packOf } from '@healing-touch/domain/library/pack.ts'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { rules } from '@healing-touch/domain/safety/rules.ts'

/** The content that came with this version of the program. */
export const builtInPack = packOf(builtIn, Object.values(rules))

/** What plans may choose from under this content; measures score as this version of the program does. */
export function catalogueOf(content: Content): PlanCatalogue {
  return {
    conditions: recordOf(asConditions(content)),
    techniques: recordOf(asTechniques(content)),
    selfCare: recordOf(asSelfCare(content)),
    instruments,
  }
}

export const builtInCatalogue = catalogueOf(builtInPack.content)

function recordOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): Record<string, Entry> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]))
}
