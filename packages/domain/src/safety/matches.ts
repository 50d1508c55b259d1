import type { Technique } from '../techniques/technique.ts'
import type { Match } from './rule.ts'

/** Whether a technique is one of those meant: all that a match names has to fit. */
export function matches(
  { id, tags, regions }: Pick<Technique, 'id' | 'tags' | 'regions'>,
  match: Match,
): boolean {
  const { madeFor } = match
  const named = (ids: readonly string[] | undefined) => ids?.includes(id)
  return (
    (match.depth === undefined || match.depth === tags.depth) &&
    (match.force === undefined || tags.force.includes(match.force)) &&
    (match.without === undefined || !tags.force.includes(match.without)) &&
    (match.tools === undefined || tags.tools) &&
    (match.sensitiveArea === undefined || tags.sensitiveArea) &&
    (madeFor === undefined || regions?.some((region) => madeFor.includes(region)) === true) &&
    named(match.ids) !== false &&
    named(match.except) !== true
  )
}
