import { z } from 'zod'
import { Site } from '../body/site.ts'
import { siteKey, sites } from '../body/site-key.ts'
import { Day } from '../dates.ts'
import { factKindIds, factKinds } from './fact-kinds.ts'

/**
 * A fact is what somebody said, saw or measured about a patient on a day. Facts are only ever added: `heldFacts(history)`
 * says which of them hold, `safetyOn(facts, …)` what follows from them on a day.
 */

/** Who can clear a patient for massage, or has to agree to it. */
export const clearanceRoles = ['physician', 'surgeon', 'oncologist', 'guardian', 'patient'] as const
export const ClearanceRole = z.enum(clearanceRoles)
export type ClearanceRole = z.infer<typeof ClearanceRole>
export const roleNames = {
  physician: 'a physician',
  surgeon: 'the surgeon',
  oncologist: 'the oncology team',
  guardian: 'a guardian',
  patient: 'the patient, in writing',
} as const satisfies Record<ClearanceRole, string>

const Kind = z.enum(factKindIds, { error: 'is not something we ask about' })

const Cleared = z
  .strictObject({ by: ClearanceRole, on: Day, until: Day.nullable() })
  .refine(({ on, until }) => until === null || on <= until, {
    error: 'must not end before it begins',
    path: ['until'],
  })

const answer = {
  kind: Kind,
  state: z.enum(['present', 'absent', 'unknown']),
  since: Day.nullable(),
  until: Day.nullable(),
  sites: z
    .array(Site)
    .max(sites.length)
    .refine((places) => new Set(places.map(siteKey)).size === places.length, {
      error: 'name the same place twice',
    }),
  value: z.number().nullable(),
}

/** What somebody says about one kind, before it is known who says it and when. */
export const SafetyAnswer = z.strictObject(answer)
export type SafetyAnswer = z.infer<typeof SafetyAnswer>

/** What a therapist records: a patient's answer, what was seen, or who allowed massage in spite of it. */
export const TherapistAnswer = z.strictObject({ ...answer, cleared: Cleared.nullable() })
export type TherapistAnswer = z.infer<typeof TherapistAnswer>

/**
 * One answer about one kind. `unknown` is "don't know", and counts as present for starred rules. `since`: the day it began or
 * happened; null when nobody knows. `until`: the last day it was there, recorded once it is over; an expected end is none.
 * `value` is in the kind's unit. `cleared` names who allowed massage in spite of it, from when and how long.
 */
export const Fact = z
  .strictObject({
    ...answer,
    recordedOn: Day,
    recordedBy: z.enum(['patient', 'therapist']),
    mapVersion: z.int().min(1),
    cleared: Cleared.nullable(),
  })
  .refine(({ since, recordedOn }) => since === null || since <= recordedOn, {
    error: 'must not be after the day it was recorded',
    path: ['since'],
  })
  .refine(({ until, recordedOn }) => until === null || until <= recordedOn, {
    error: 'must not be after the day it was recorded: an end that is expected is not one yet',
    path: ['until'],
  })
  .refine(({ since, until }) => since === null || until === null || since <= until, {
    error: 'must not be before it began',
    path: ['until'],
  })
  .refine(({ kind, sites: places }) => places.length === 0 || factKinds[kind].places, {
    error: 'is not asked for this',
    path: ['sites'],
  })
  .refine(({ kind, value }) => value === null || factKinds[kind].value !== null, {
    error: 'is not asked for this',
    path: ['value'],
  })
  .refine(
    ({ kind, value }) => {
      const range = factKinds[kind].value
      return value === null || range === null || (value >= range.low && value <= range.high)
    },
    { error: 'is out of range: check the unit', path: ['value'] },
  )
export type Fact = z.infer<typeof Fact>
