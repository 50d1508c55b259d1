/** Who opened or changed which records, sealed in the order it happened. Only the database function `audit` adds to it. */
export type AuditEntryTable = {
  practice_id: string
  /** From 1, without a gap. */
  seq: number
  at: string
  /** The member or the patient; null for a command on the server. */
  actor_id: string | null
  actor_name: string
  action: 'read' | 'write' | 'denied'
  /** The procedure, as in "dashboard/people.chart", or a command's name. */
  what: string
  /** Whose records. */
  patients: string[]
  /** Why, where somebody was asked. */
  reason: string | null
  /** The hash of the entry before; empty for the first. */
  previous: Buffer
  hash: Buffer
}

/** The last entry of each practice's chain. */
export type AuditHeadTable = {
  practice_id: string
  seq: number
  at: string
  hash: Buffer
}
