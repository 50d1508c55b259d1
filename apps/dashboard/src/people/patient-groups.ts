import type { PatientOrder, PatientRow } from './patient-answer.ts'

export type PatientGroup = { title: string; rows: readonly PatientRow[] }

/** The list under its headings: who needs a look, who is on course, whose care has ended; or all by name. */
export function patientGroups(
  rows: readonly PatientRow[],
  order: PatientOrder,
): readonly PatientGroup[] {
  if (order === 'name') return rows.length > 0 ? [{ title: 'By name', rows }] : []
  return [
    { title: 'Needs a look', rows: rows.filter(({ flags }) => flags.length > 0) },
    {
      title: 'On course',
      rows: rows.filter(({ flags, closed }) => flags.length === 0 && !closed),
    },
    {
      title: 'Care ended',
      rows: rows.filter(({ flags, closed }) => flags.length === 0 && closed),
    },
  ].filter(({ rows }) => rows.length > 0)
}
