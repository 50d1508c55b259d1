import type { Technique } from '../techniques/technique.ts'
import type { Match } from './rule.ts'

/** Whether a technique is one of those meant: all that a match names has to fit. */
export function matches({ id, tags }: Pick<Technique, 'id' | 'tags'>, match: Match): boolean {
  const named = (ids: readonly string[] | undefined) => ids?.includes(id)
  return (
    (match.depth === undefined || match.depth === tags.depth) &&
    (match.force === undefined || tags.force.includes(match.force)) &&
    (match.tools === undefined || tags.tools) &&
    named(match.ids) !== false &&
    named(match.except) !== true
  )
}
