import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { selfCareLibrary } from '@healing-touch/domain/self-care/library.ts'
import { techniques } from '@healing-touch/domain/techniques/techniques.ts'

export const catalogue: PlanCatalogue = {
  conditions,
  techniques,
  selfCare: selfCareLibrary,
  instruments,
}
