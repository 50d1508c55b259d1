import type { PainMark } from '@healing-touch/domain/body/pain-map.ts'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { Assessment, Hypothesis } from '@healing-touch/domain/plans/assessment.ts'
import type { AssessmentScreen } from './screens.ts'

/** An assessment that is still being filled in: what is not asked yet is null. */
export type AssessmentDraft = Omit<
  Assessment,
  'painMap' | 'painPastWeek' | 'irritability' | 'activities'
> & {
  readonly marks: PainMark[]
  readonly painPastWeek: number | null
  readonly irritability: Assessment['irritability'] | null
  readonly activities: readonly { readonly activity: string; readonly rating: number | null }[]
}

/**
 * What is known to start from. Where it hurts and what is wished for are taken over to be put right; ratings are asked
 * anew, since a number of another day is not today's.
 */
export function startingDraft(screen: AssessmentScreen): AssessmentDraft {
  const last = screen.last?.content
  const named = last?.activities.map(({ activity }) => activity) ?? screen.activities
  return {
    conditions: last?.conditions ?? (screen.condition ? [screen.condition] : []),
    marks: screen.painMap?.value.marks ?? [],
    painPastWeek: isToday(screen.painPastWeek, screen.today),
    irritability: last?.irritability ?? null,
    activities: named.length > 0 ? named.map(unrated) : [unrated('')],
    stress: isToday(screen.stress, screen.today),
    sleep: isToday(screen.sleep, screen.today),
    stiffnessMinutes: isToday(screen.stiffness, screen.today),
    visitMinutes: last?.visitMinutes ?? 60,
    pressureWish: last?.pressureWish ?? null,
    unwanted: last?.unwanted ?? [],
    hypotheses: last?.hypotheses ?? [],
    findings: '',
  }
}

/** The draft as the domain's schema wants it; what is missing stays missing, for the schema to say. */
export function toAssessment({ marks, activities, ...rest }: AssessmentDraft): unknown {
  return {
    ...rest,
    painMap: { mapVersion: bodyMapVersion, marks },
    activities: activities.filter(({ activity }) => activity.trim() !== ''),
  }
}

export const newHypothesis: Hypothesis = {
  domain: 'unknown',
  statement: '',
  test: '',
  status: 'open',
}

function unrated(activity: string) {
  return { activity, rating: null }
}

function isToday(known: { value: number; day: string } | null, today: string): number | null {
  return known?.day === today ? known.value : null
}
