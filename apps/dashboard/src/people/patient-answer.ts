import type { Answer } from '../api.ts'

export type PatientRow = Answer['people']['list']['rows'][number]
export type PatientOrder = 'attention' | 'name'
