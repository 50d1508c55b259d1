import {
  asConditions,
  asSelfCare,
  asTechniques,
  type Content,
  readContent,
} from '@healing-touch/domain/library/content.ts'
import { builtIn } from '@healing-touch/domain/library/library.ts'
import { packOf } from '@healing-touch/domain/library/pack.ts'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'

/** The content that came with this version of the program. */
export const builtInPack = packOf(builtIn)

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

/** The catalogue under stored content; the built-in one where it cannot be read any more. */
export function catalogueFrom(stored: object): PlanCatalogue {
  const content = readContent(stored)
  return content ? catalogueOf(content) : builtInCatalogue
}

function recordOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): Record<string, Entry> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]))
}
