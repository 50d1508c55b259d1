import type { Answer } from '../api.ts'

export type PracticeDay = Answer['today']['show']
export type DayRow = PracticeDay['rows'][number]
export type Status = DayRow['status']

/** Whose visits are shown. */
export type Whose = 'mine' | 'everyone'
