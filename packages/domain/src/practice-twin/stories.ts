import type { ConditionId } from '../conditions/conditions.ts'
import type { Traits } from './latent-patient.ts'
import type { StoryName } from './twin.ts'

/** What is decided beforehand about a patient whose story the demo tells; everything else is drawn. */
export type Script = {
  readonly story: StoryName
  readonly condition: ConditionId
  readonly startsDaysAgo: number
  readonly traits: Partial<Traits>
  /** Days ago on which a flare begins, and days before today without a visit. */
  readonly flareDaysAgo?: number
  readonly quietDays?: number
  /** How the course ends, with no visit after `daysAgo`: closed with its goals met, or the patient stays away. */
  readonly ends?: { readonly how: 'closed' | 'away'; readonly daysAgo: number }
  readonly checkInsPerWeek?: number
  /** No missed visits, days that differ little: a line that anybody can read. */
  readonly steady?: true
}

export const scripts: readonly Script[] = [
  {
    story: 'improving',
    condition: 'low-back-pain',
    startsDaysAgo: 72,
    traits: {
      responder: 'clear',
      baseline: 7,
      effect: 0.8,
      reliefPerMinute: 0.03,
      mood: -0.2,
      interference: 0,
    },
    steady: true,
    quietDays: 3,
    checkInsPerWeek: 3,
  },
  {
    story: 'flaring',
    condition: 'neck-pain',
    startsDaysAgo: 66,
    traits: { responder: 'worse', baseline: 4.4, effect: -0.25, stress: 6.5 },
    steady: true,
    flareDaysAgo: 3,
    quietDays: 5,
    checkInsPerWeek: 7,
  },
  {
    story: 'newcomer',
    condition: 'neck-pain',
    startsDaysAgo: 0,
    traits: { responder: 'some', baseline: 6 },
  },
  {
    story: 'closed-well',
    condition: 'tension-headache',
    startsDaysAgo: 112,
    traits: {
      responder: 'clear',
      baseline: 6.5,
      effect: 0.85,
      stress: 3,
      sleep: 9.3,
      mood: -0.8,
      interference: 0,
    },
    steady: true,
    ends: { how: 'closed', daysAgo: 24 },
    checkInsPerWeek: 2,
  },
  {
    story: 'away',
    condition: 'knee-osteoarthritis',
    startsDaysAgo: 104,
    traits: { responder: 'some', baseline: 6.2 },
    ends: { how: 'away', daysAgo: 36 },
    checkInsPerWeek: 1,
  },
  {
    story: 'low-mood',
    condition: 'fibromyalgia',
    startsDaysAgo: 45,
    traits: { responder: 'none', baseline: 6.8, mood: 3, sleep: 3.5 },
    quietDays: 3,
    checkInsPerWeek: 2,
  },
]
