import type { Answer } from '../api.ts'

export type Plan = NonNullable<Answer['plans']['current']['plan']>
export type PlanContent = Plan['content']
export type Why = PlanContent['leftOut'][number]['why']
export type PatientGuideline = PlanContent['conditions'][number]['guidelines'][number]
