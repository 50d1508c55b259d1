import type { Status } from './day-answer.ts'

export const statusWords = {
  booked: 'Booked',
  arrived: 'Arrived',
  done: 'Done',
  missed: 'Missed',
  cancelled: 'Cancelled',
} as const satisfies Record<Status, string>
