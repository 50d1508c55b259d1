import { regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteName } from '@healing-touch/domain/body/site-key.ts'
import type { PlanContent } from './plan-answer.ts'

/** "Back of the neck on both sides, left top of the shoulder": the left and right of one region are said once. */
export function sitesWords(sites: readonly Site[]): string {
  const names = sites.flatMap((site) => {
    const other = sites.find(({ region, side }) => region === site.region && side !== site.side)
    if (!other) return [siteName(site)]
    return site.side === 'left' ? [`${regions[site.region].name} on both sides`] : []
  })
  return names
    .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ')
}

/** "2 to 3 times a week", "once a week", "every day", "about every 4 weeks". */
export function howOften({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low !== high) return `${low} to ${high} times a week`
  if (low === 7) return 'every day'
  if (low === 2) return 'twice a week'
  if (low > 1) return `${low} times a week`
  if (low === 1) return 'once a week'
  return `about every ${Math.round(1 / low)} weeks`
}

/** "1 to 4 visits", "Up to 6 visits", "1 visit". */
export function howManyVisits({
  low,
  high,
}: {
  readonly low: number
  readonly high: number
}): string {
  if (low === high) return `${high} ${high === 1 ? 'visit' : 'visits'}`
  return low === 0 ? `Up to ${high} visits` : `${low} to ${high} visits`
}

export const phaseNames: Record<PlanContent['phases'][number]['kind'], string> = {
  relief: 'Ease',
  restore: 'Restore',
  maintain: 'Keep',
  discharge: 'Finish',
}
