import type { CohortGroup } from '@healing-touch/domain/outcomes/cohort.ts'

/** Line, mark and dash of each group: the mark and the dash tell them apart without colour. */
export const looks = [
  { line: 'stroke-accent', fill: 'fill-accent', dash: undefined, mark: 'circle' },
  { line: 'stroke-attention', fill: 'fill-attention', dash: '7 5', mark: 'square' },
  { line: 'stroke-plum', fill: 'fill-plum', dash: '2 5', mark: 'diamond' },
] as const
export type Look = (typeof looks)[number]

export function groupName({ group }: Pick<CohortGroup, 'group'>): string {
  return group ?? 'No group given'
}
