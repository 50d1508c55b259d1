import type { Answer } from '../api.ts'

/** The visit screen: the chart, the last visit, the plan, cautions and scores. */
export type VisitScreen = Answer['visits']['read']
