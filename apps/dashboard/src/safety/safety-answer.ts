import type { Answer } from '../api.ts'

/** The safety screen of a patient. */
export type Safety = Answer['safety']['read']
export type SafetyTask = Safety['tasks'][number]
export type Due = Safety['due']
