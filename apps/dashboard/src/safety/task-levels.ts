import type { SafetyTask } from './safety-answer.ts'

/** How soon somebody has to look at an answer. */
export const taskLevels = {
  emergency: 'Emergency',
  'same-day': 'Same day',
  urgent: 'Within two weeks',
} as const satisfies Record<SafetyTask['level'], string>
