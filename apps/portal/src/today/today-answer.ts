import type { Answer } from '../api.ts'

export type Today = Answer['today']['show']
