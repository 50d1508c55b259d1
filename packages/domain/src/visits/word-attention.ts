import { siteName } from '../body/site-key.ts'
import type { AttentionReason } from './attention.ts'
import type { Difference } from './what-changed.ts'

/** A reason for attention as a short phrase for a list. `nameOf` gives a series its name. */
export function wordAttention(
  reason: AttentionReason,
  nameOf: (series: {
    instrument: string
    variant: string | null
    side: 'left' | 'right' | null
  }) => string,
): string {
  switch (reason.kind) {
    case 'low-mood':
      return `${reason.name} score ${reason.score}: ask how they are`
    case 'pain-up':
      return `Pain up from ${round(reason.before)} to ${round(reason.after)}: rescreen`
    case 'worse':
      return `${nameOf(reason.series)} is worse, beyond noise`
    case 'new-place':
      return `New pain: ${siteName(reason.site).toLowerCase()}`
    case 'no-change':
      return `No reliable change after ${counted(reason.visits, 'visit')}: re-assess or refer`
    case 'away':
      return `Not seen for ${counted(reason.days, 'day')}, nothing booked`
    case 'no-plan':
      return 'No plan yet: assessment due'
    case 'review-due':
      return `Review due: ${counted(reason.visits, 'visit')}, ${counted(reason.weeks, 'week')}`
  }
}

/** What is different since the last visit as a short phrase. */
export function wordDifference(
  difference: Difference,
  nameOf: (series: {
    instrument: string
    variant: string | null
    side: 'left' | 'right' | null
  }) => string,
): string {
  switch (difference.kind) {
    case 'score': {
      const way = difference.change > 0 ? 'better' : 'worse'
      const noise = difference.beyondNoise === false ? ', may be noise' : ''
      return `${nameOf(difference.series)} ${round(difference.before)} → ${round(difference.after)} (${way}${noise})`
    }
    case 'new-place':
      return `New: ${siteName(difference.site).toLowerCase()} ${difference.intensity}/10`
    case 'place-gone':
      return `Gone: ${siteName(difference.site).toLowerCase()}`
    case 'no-word':
      return `No check-in for ${counted(difference.days, 'day')}`
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
