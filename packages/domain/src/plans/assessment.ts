import { z } from 'zod'
import { PainMap } from '../body/pain-map.ts'
import { Day } from '../dates.ts'
import { Code, Series } from '../outcomes/outcome.ts'
import { text } from '../text.ts'

export const hypothesisDomains = [
  'tissue-load',
  'joint',
  'myofascial',
  'neural',
  'inflammatory',
  'sleep',
  'stress-mood',
  'ergonomic',
  'deconditioning',
  'medical',
  'unknown',
] as const

/** The test of a hypothesis in numbers: a measure gets better by so much within so many visits. */
export const Prediction = z.strictObject({
  series: Series,
  /** In the measure's unit, in the better direction; null: by more than the measure's own noise (MDC95). */
  by: z.number().positive().max(1000).nullable(),
  withinVisits: z.int().min(1).max(12),
})
export type Prediction = z.infer<typeof Prediction>

const Findings = z.array(text({ least: 3, most: 300 })).max(12)

/**
 * A guess at an underlying issue, with the test that would support or refute it. Never a diagnosis. What is optional was
 * added later: an older row has no such key.
 */
export const Hypothesis = z.strictObject({
  domain: z.enum(hypothesisDomains),
  statement: text({ least: 3, most: 300 }),
  /** "If … then … changes by … within … visits." */
  test: text({ most: 300 }),
  status: z.enum(['open', 'supported', 'refuted']),
  /** What speaks for it and against it, in a few words each. */
  supporting: Findings.optional(),
  contradicting: Findings.optional(),
  /** How sure the therapist is, 0–100. */
  confidence: z.int().min(0).max(100).nullable().optional(),
  prediction: Prediction.nullable().optional(),
  /** The day its test was last looked at. */
  reviewedOn: Day.nullable().optional(),
})
export type Hypothesis = z.infer<typeof Hypothesis>

/** What the therapist found on one day, and what the patient wants. */
export const Assessment = z.strictObject({
  /** Condition ids of the catalogue, the main one first; documented by someone entitled to. */
  conditions: z.array(Code).min(1, 'needs at least one condition').max(5),
  painMap: PainMap,
  /** Average pain over the past week, 0–10. */
  painPastWeek: z.number().min(0).max(10),
  /** How easily symptoms are stirred up and how long they take to settle. */
  irritability: z.enum(['low', 'moderate', 'high']),
  /** Activities the patient wants back, each rated 0 (unable) to 10 (as before). */
  activities: z
    .array(
      z.strictObject({
        activity: text({ least: 2, most: 120 }),
        rating: z.number().min(0).max(10),
      }),
    )
    .max(5),
  stress: z.number().min(0).max(10).nullable(),
  sleep: z.number().min(0).max(10).nullable(),
  stiffnessMinutes: z.number().min(0).max(720).nullable(),
  /** Minutes the patient can book per visit. */
  visitMinutes: z.int().min(15).max(120),
  /** The firmest pressure the patient likes (Walton 0–5); null when they have no wish. */
  pressureWish: z.int().min(0).max(5).nullable(),
  /** Technique ids the patient does not want. */
  unwanted: z.array(Code).max(40),
  hypotheses: z.array(Hypothesis).max(8),
  /** History, posture, palpation, tests: the therapist's own words. */
  findings: text({ most: 5000 }),
})
export type Assessment = z.infer<typeof Assessment>
