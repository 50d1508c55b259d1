import type { Answer } from '../api.ts'

/** The visit screen: the chart, the last visit, the plan, cautions and scores. */
export type VisitScreen = Answer['visits']['read']

/** What of a chart is saved, as the answer to a save tells it. */
export type SavedChart = Pick<VisitScreen, 'visit' | 'scores'>
