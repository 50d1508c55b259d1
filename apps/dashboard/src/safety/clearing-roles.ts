import type { ClearanceRole } from '@healing-touch/domain/safety/fact.ts'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { rules } from '@healing-touch/domain/safety/rules.ts'

/** Who can clear a patient for massage in spite of something; nobody for most things. */
export function clearingRoles(kind: FactKindId): readonly ClearanceRole[] {
  const roles = Object.values(rules)
    .flatMap((rule) => rule.cases)
    .flatMap(({ when }) => when)
    .flatMap(({ any }) => any)
    .filter((sign) => sign.kind === kind)
    .flatMap(({ clearedBy }) => clearedBy ?? [])
  return [...new Set(roles)]
}
