import { text } from '../text.ts'

/** Why a therapist goes beyond a safety limit that allows this with a written reason. */
export const Despite = text({ least: 3, most: 600 })
