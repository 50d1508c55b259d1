import { regions } from '../body/regions.ts'
import type { PlannedTechnique, Reason } from './plan.ts'

/** Places that need a written consent of their own, confirmed at each visit. */
export function sensitiveCautions(techniques: readonly PlannedTechnique[]): Reason[] {
  const named = new Set(
    techniques
      .flatMap(({ sites }) => sites)
      .filter(({ region }) => 'sensitive' in regions[region])
      .map(({ region }) => regions[region].name.toLowerCase()),
  )
  if (named.size === 0) return []
  return [
    {
      rule: 'sensitive-area',
      text: `Work on ${[...named].join(' and ')} needs separate written consent, and a yes again at each visit.`,
      evidence: [],
      sources: [
        {
          citation: 'CMTO standards on consent for sensitive areas; WAC 246-830-565',
          mark: 'established',
        },
      ],
    },
  ]
}
