import type { Answer } from '../api.ts'

export type Progress = Answer['outcomes']['progress']
export type Measure = Progress['measures'][number]
export type PurposeStanding = Progress['purposes'][number]
export type GoalStanding = Progress['goals'][number]
