import { z } from 'zod'
import { Site } from '../body/site.ts'
import { Evidence } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { Code, Series } from '../outcomes/outcome.ts'
import { Pressure } from '../techniques/pressure.ts'
import { Hypothesis } from './assessment.ts'

/** Why the plan says what it says: the rule that fired, in words, with what it rests on. */
export const Reason = z.strictObject({
  rule: Code,
  text: z.string().min(3).max(600),
  evidence: z.array(Evidence),
  sources: z.array(Source),
})
export type Reason = z.infer<typeof Reason>

/** A target on a measure, beyond both noise (MDC) and the smallest change that matters (MCID). */
export const Goal = z.strictObject({
  id: z.uuid(),
  words: z.string().trim().min(3).max(200),
  series: Series,
  baseline: z.number(),
  target: z.number(),
  byDay: z.iso.date(),
})
export type Goal = z.infer<typeof Goal>

export const phaseKinds = ['relief', 'restore', 'maintain', 'discharge'] as const
export const Phase = z.strictObject({
  kind: z.enum(phaseKinds),
  aim: z.string().min(3).max(300),
  visits: z.strictObject({ low: z.int().min(0), high: z.int().min(0) }),
  /** Visits a week; below 1 for boosters (0.25 = every four weeks). */
  perWeek: z.number().positive().max(7),
})
export type Phase = z.infer<typeof Phase>

/** One technique on chosen places, with its dose and its reason. */
export const PlannedTechnique = z.strictObject({
  technique: Code,
  sites: z.array(Site).min(1).max(20),
  /** Minutes for all its sites together in one visit. */
  minutes: z.int().min(1).max(120),
  pressure: Pressure.nullable(),
  reason: Reason,
})
export type PlannedTechnique = z.infer<typeof PlannedTechnique>

export const PlannedSelfCare = z.strictObject({
  selfCare: Code,
  perWeek: z.int().min(1).max(21),
  reason: Reason,
})
export type PlannedSelfCare = z.infer<typeof PlannedSelfCare>

/** What a plan holds. Versions are immutable: a change makes the next version and says why. */
export const PlanContent = z.strictObject({
  conditions: z.array(Code).min(1),
  goals: z.array(Goal).max(8),
  phases: z.array(Phase).min(1).max(4),
  dose: z.strictObject({
    minutes: z.int().min(15).max(120),
    perWeek: z.strictObject({ low: z.number().positive(), high: z.number().positive() }),
    weeks: z.int().min(1).max(52),
    reason: Reason,
  }),
  techniques: z.array(PlannedTechnique).max(12),
  /** What was considered and left out, and why. */
  rejected: z.array(z.strictObject({ technique: Code, reason: Reason })),
  selfCare: z.array(PlannedSelfCare).max(8),
  hypotheses: z.array(Hypothesis).max(8),
  cautions: z.array(Reason),
  /** Re-assess after this many visits or weeks, whichever comes first. */
  reassess: z.strictObject({ visits: z.int().min(1), weeks: z.int().min(1) }),
  discharge: z.array(z.string().min(3).max(300)).min(1),
})
export type PlanContent = z.infer<typeof PlanContent>

export const Plan = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  episodeId: z.uuid(),
  version: z.int().min(1),
  status: z.enum(['active', 'paused', 'closed']),
  content: PlanContent,
  /** Why this version differs from the suggestion or from the version before; null when accepted as suggested. */
  changeReason: z.string().trim().min(3).max(600).nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  createdBy: z.uuid(),
})
export type Plan = z.infer<typeof Plan>
