import { z } from 'zod'
import { RegionCode, Side } from '../body/site.ts'
import { Instant } from '../dates.ts'
import { Code } from '../outcomes/outcome.ts'
import { Despite } from '../safety/despite.ts'
import { Pressure } from '../techniques/pressure.ts'
import { draftText } from '../text.ts'

/** What the hands did: one technique on one place, for how long and how firmly. */
export const LedgerLine = z.strictObject({
  region: RegionCode,
  side: Side,
  technique: Code,
  minutes: z
    .int({ error: 'must be a whole number of minutes' })
    .min(1, { error: 'must be at least 1 minute' })
    .max(120, { error: 'must be 120 minutes or fewer' }),
  /** Walton 0–5 as applied; null where pressure does not apply. */
  pressure: Pressure.nullable(),
  /** Why it went beyond a safety limit that allows this with a written reason. */
  despite: Despite.exactOptional(),
})
export type LedgerLine = z.infer<typeof LedgerLine>

const NoteText = draftText({ most: 10_000 })

/** The note: what the patient said, what was found, what it means, what comes next. */
export const Note = z.strictObject({
  subjective: NoteText,
  objective: NoteText,
  assessment: NoteText,
  plan: NoteText,
})
export type Note = z.infer<typeof Note>

export const Visit = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  episodeId: z.uuid(),
  planId: z.uuid().nullable(),
  appointmentId: z.uuid().nullable(),
  memberId: z.uuid(),
  /** When the hands-on part began. */
  startedAt: Instant,
  /** Length of the visit in minutes. */
  minutes: z.int().min(5).max(240),
  note: Note,
  ledger: z.array(LedgerLine).max(60),
  /** When the chart was finished; null while it is still open. */
  chartedAt: Instant.nullable(),
  /** Counts saves; a save names the version it read. */
  version: z.int().min(1).max(1_000_000),
})
export type Visit = z.infer<typeof Visit>
