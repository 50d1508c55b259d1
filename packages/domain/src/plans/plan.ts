import { z } from 'zod'
import { Site } from '../body/site.ts'
import { Day, Instant } from '../dates.ts'
import { Evidence } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { Code, Series } from '../outcomes/outcome.ts'
import { Despite } from '../safety/despite.ts'
import { Pressure } from '../techniques/pressure.ts'
import { text } from '../text.ts'
import { Hypothesis } from './assessment.ts'

/** What a choice may change and by when, as trials saw it; or why nobody can say. */
export const Expected = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    text: text({ least: 10, most: 3000 }),
    /** The day by which to look for it. */
    by: Day,
    /** What was left of it later; null where nobody looked. */
    later: text({ least: 3, most: 1000 }).nullable(),
    sources: z.array(Source).min(1).max(20),
  }),
  z.strictObject({ known: z.literal(false), because: text({ least: 10, most: 3000 }) }),
])
export type Expected = z.infer<typeof Expected>

/** Why the plan says what it says: the rule that fired, in words, with what it rests on. */
export const Reason = z.strictObject({
  rule: Code,
  text: text({ least: 3, most: 600 }),
  evidence: z.array(Evidence).max(20),
  sources: z.array(Source).max(20),
  /** Of what the plan does; absent in what it leaves out, and in older rows. */
  expected: Expected.optional(),
})
export type Reason = z.infer<typeof Reason>

/** In the unit of the measure, whichever it is. */
const Value = z.number().min(-1e6).max(1e6)
const Count = z.int().min(0).max(200)
/** Times a week: daily at most, once in two years at least. */
const Often = z.number().min(0.01).max(7)

/** A target on a measure, beyond both noise (MDC) and the smallest change that matters (MCID). */
export const Goal = z.strictObject({
  id: z.uuid(),
  words: text({ least: 3, most: 200 }),
  series: Series,
  baseline: Value,
  target: Value,
  byDay: Day,
  /** Absent in older rows. */
  reason: Reason.optional(),
})
export type Goal = z.infer<typeof Goal>

export const phaseKinds = ['relief', 'restore', 'maintain', 'discharge'] as const
export const Phase = z.strictObject({
  kind: z.enum(phaseKinds),
  aim: text({ least: 3, most: 300 }),
  visits: z.strictObject({ low: Count, high: Count }),
  /** Visits a week; below 1 for boosters (0.25 = every four weeks). */
  perWeek: Often,
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
  /** Why it goes beyond a safety limit that allows this with a written reason. */
  despite: Despite.exactOptional(),
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
  conditions: z.array(Code).min(1).max(5),
  /** What it is for, as found at the assessment, a line each. Absent in older rows. */
  problems: z
    .array(text({ least: 2, most: 300 }))
    .max(20)
    .optional(),
  goals: z.array(Goal).max(8),
  phases: z.array(Phase).min(1).max(4),
  dose: z.strictObject({
    minutes: z.int().min(15).max(120),
    perWeek: z.strictObject({ low: Often, high: Often }),
    weeks: z.int().min(1).max(52),
    reason: Reason,
  }),
  techniques: z.array(PlannedTechnique).max(12),
  /** What was considered and left out, and why. */
  rejected: z.array(z.strictObject({ technique: Code, reason: Reason })).max(100),
  selfCare: z.array(PlannedSelfCare).max(8),
  hypotheses: z.array(Hypothesis).max(8),
  cautions: z.array(Reason).max(40),
  /** Re-assess after this many visits or weeks, whichever comes first. */
  reassess: z.strictObject({ visits: Count.min(1), weeks: Count.min(1) }),
  discharge: z
    .array(text({ least: 3, most: 300 }))
    .min(1)
    .max(40),
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
  changeReason: text({ least: 3, most: 600 }).nullable(),
  createdAt: Instant,
  createdBy: z.uuid(),
})
export type Plan = z.infer<typeof Plan>
