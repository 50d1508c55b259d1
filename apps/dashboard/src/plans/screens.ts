import type { Answer } from '../api.ts'

/** What the assessment screen starts from. */
export type AssessmentScreen = Answer['plans']['assessment']
/** The plan screen: the plan with its history, progress and review, or the suggestion. */
export type PlanScreen = Answer['plans']['read']
export type PlanVersion = PlanScreen['versions'][number]
