import {
  type DosedVisit,
  type TechniqueResponse,
  techniqueResponse,
} from '../outcomes/technique-response.ts'
import type { LedgerLine } from './visit.ts'

/** One charted visit of a course: what was done, and how many points (0–10) of pain it took away. */
export type ReliefVisit = {
  readonly courseId: string
  readonly ledger: readonly LedgerLine[]
  readonly gain: number
}

/**
 * For every technique of one course, most minutes first: whether visits with more of it went with more relief. The
 * minutes of a technique are all its lines in a visit together; a visit without it counts as none. Other courses count
 * where the technique was used at least once.
 */
export function techniqueResponses(
  visits: readonly ReliefVisit[],
  courseId: string,
): {
  readonly technique: string
  readonly minutes: number
  readonly response: TechniqueResponse
}[] {
  const courses = Map.groupBy(visits, (visit) => visit.courseId)
  const own = courses.get(courseId) ?? []
  const others = [...courses].filter(([id]) => id !== courseId).map(([, some]) => some)
  const used = new Set(own.flatMap(({ ledger }) => ledger.map(({ technique }) => technique)))
  return [...used]
    .map((technique) => {
      const mine = own.map((visit) => dosed(visit, technique))
      const theirs = others
        .map((some) => some.map((visit) => dosed(visit, technique)))
        .filter((some) => some.some(({ minutes }) => minutes > 0))
      return {
        technique,
        minutes: mine.reduce((sum, { minutes }) => sum + minutes, 0),
        response: techniqueResponse(mine, theirs),
      }
    })
    .toSorted((a, b) => b.minutes - a.minutes)
}

function dosed({ ledger, gain }: ReliefVisit, technique: string): DosedVisit {
  const lines = ledger.filter((line) => line.technique === technique)
  return { minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0), gain }
}
