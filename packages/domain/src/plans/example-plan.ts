import { bodyMapVersion } from '../body/regions.ts'
import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import { exampleDay } from '../safety/example-day.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanContent } from './plan.ts'
import type { PlanCatalogue } from './plan-catalogue.ts'

/** Everything that is built in. */
export const wholeCatalogue: PlanCatalogue = {
  conditions,
  techniques,
  selfCare: selfCareLibrary,
  instruments,
}

/** Somebody with low back pain of 6 on the left and no other wishes, to try things out with. */
export const exampleAssessment: Assessment = {
  conditions: ['low-back-pain'],
  painMap: {
    mapVersion: bodyMapVersion,
    marks: [{ region: 'low-back', side: 'left', intensity: 7, qualities: [] }],
  },
  painPastWeek: 6,
  irritability: 'low',
  activities: [],
  stress: null,
  sleep: null,
  stiffnessMinutes: null,
  visitMinutes: 60,
  pressureWish: null,
  unwanted: [],
  hypotheses: [],
  findings: '',
}

export const exampleId = '0198c2a0-0000-7000-8000-000000000001'

/** What is suggested for them on a day on which nothing is known against it. */
export function examplePlan(change: Partial<Assessment> = {}, today = '2026-03-02'): PlanContent {
  const stamp = { now: `${today}T09:00:00Z`, today, newId: () => exampleId }
  const assessment = { ...exampleAssessment, ...change }
  const drafted = draftPlan(assessment, wholeCatalogue, exampleDay(today), stamp)
  if (!drafted.ok) throw new Error(drafted.refusal.kind)
  return drafted.value
}
