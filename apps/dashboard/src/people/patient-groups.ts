import type { PatientOrder, PatientRow } from './patient-answer.ts'

export type PatientGroup = { title: string; rows: readonly PatientRow[] }

const titles = ['Needs a look', 'To assess', 'On course', 'Care ended'] as const

/** The list under its headings: who needs a look, who is new, who is on course, whose care has ended; or all by name. */
export function patientGroups(
  rows: readonly PatientRow[],
  order: PatientOrder,
): readonly PatientGroup[] {
  if (order === 'name') return rows.length > 0 ? [{ title: 'By name', rows }] : []
  const groups = Map.groupBy(rows, titleOf)
  return titles.flatMap((title) => {
    const group = groups.get(title)
    return group ? [{ title, rows: group }] : []
  })
}

function titleOf({ flags, closed, condition }: PatientRow): (typeof titles)[number] {
  if (flags.length > 0) return 'Needs a look'
  if (condition === null) return 'To assess'
  return closed ? 'Care ended' : 'On course'
}
