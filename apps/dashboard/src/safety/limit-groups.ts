import type { Limit } from '@healing-touch/domain/safety/safety-day.ts'
import { isAlways } from './map-limits.ts'

export type LimitGroup = { readonly title: string; readonly limits: readonly Limit[] }

const groups: readonly {
  readonly title: string
  readonly what: readonly Limit['effect']['do'][]
}[] = [
  { title: 'No massage', what: ['block-session'] },
  { title: 'Who else should look', what: ['refer'] },
  { title: 'Places', what: ['block-region', 'cap-pressure'] },
  { title: 'Techniques out', what: ['block-technique'] },
  { title: 'Positions', what: ['position'] },
  { title: 'Minutes', what: ['limit-duration'] },
  { title: 'Clearances needed', what: ['require-clearance'] },
  { title: 'Advice', what: ['advise'] },
]

/** A day's limits by what they are about: this patient's, and what holds for everybody. */
export function limitGroups(limits: readonly Limit[]): {
  readonly own: readonly LimitGroup[]
  readonly always: readonly Limit[]
} {
  const own = limits.filter((limit) => !isAlways(limit))
  return {
    own: groups
      .map(({ title, what }) => ({
        title,
        limits: own.filter(({ effect }) => what.includes(effect.do)),
      }))
      .filter((group) => group.limits.length > 0),
    always: limits.filter(isAlways),
  }
}
