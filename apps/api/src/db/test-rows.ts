import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from './database.ts'
import type { TestPatient, TestPerson } from './test-practice.ts'

type Row = Readonly<Record<string, unknown>>
/** Every table that is filled by hand: the memory fills itself. */
export type Filled = Exclude<keyof Database, 'audit_entry' | 'audit_head'>

/** One row for every table, with new ids, about this patient; `version` is the plan's. */
export function oneOfEach(
  practice: string,
  whose: TestPatient,
  { member, version }: { member: TestPerson; version: number },
): Record<Filled, Row> {
  const at = '2026-03-01T08:00:00Z'
  const of = () => ({ practice_id: practice, id: randomUUID() })
  const ofPatient = () => ({ ...of(), patient_id: whose.id })
  const inEpisode = () => ({ ...ofPatient(), episode_id: whose.episodeId })
  const routine = { ...ofPatient(), self_care: 'walking', per_week: 3, starts_on: '2026-03-01' }
  const visit = {
    ...inEpisode(),
    member_id: member.id,
    started_at: at,
    minutes: 60,
    note: {},
    ledger: [],
    version: 1,
  }
  const imported = of()
  return {
    practice: {
      id: randomUUID(),
      name: 'New',
      zone: 'UTC',
      created_at: at,
      retention_years: 10,
      retention_until_age: 28,
      erases_by_itself: false,
      retention_since: at,
    },
    member: { ...of(), name: 'New', roles: ['owner'] },
    credential: {
      ...of(),
      member_id: member.id,
      kind: 'licence',
      name: 'New',
      issuer: 'New',
      valid_from: '2026-03-01',
      techniques: [],
      recorded_at: at,
    },
    patient: {
      ...of(),
      given_name: 'New',
      family_name: 'New',
      birth_date: '1980-01-01',
      created_at: at,
    },
    proxy: {
      ...ofPatient(),
      name: 'New',
      email: 'new@example.test',
      kind: 'carer',
      evidence: 'seen',
      recorded_at: at,
      recorded_by: member.id,
    },
    emergency_access: { ...ofPatient(), member_id: member.id, reason: 'They collapsed.', at },
    invitation: {
      ...ofPatient(),
      name: 'New',
      email: 'new@example.test',
      token_hash: randomBytes(32).toString('hex'),
      invited_by: member.id,
      invited_at: at,
      expires_at: '2126-03-01T08:00:00Z',
    },
    episode: { ...ofPatient(), condition: 'neck-pain', opened_on: '2026-03-01' },
    assessment: { ...inEpisode(), member_id: member.id, at, content: {} },
    plan: {
      ...inEpisode(),
      version,
      status: 'active',
      content: {},
      created_at: at,
      created_by: member.id,
    },
    appointment: {
      ...ofPatient(),
      member_id: member.id,
      starts_at: at,
      ends_at: '2026-03-01T09:00:00Z',
      status: 'booked',
    },
    visit,
    amendment: {
      ...ofPatient(),
      visit_id: visit.id,
      text: 'New',
      reason: 'New',
      member_id: member.id,
      at,
    },
    check_in: { ...ofPatient(), at },
    pain_map: { ...ofPatient(), at, content: {} },
    outcome: {
      ...ofPatient(),
      instrument: 'peg',
      answers: {},
      at,
      recorded_by: 'patient',
      recorded_at: at,
    },
    routine,
    tick: {
      practice_id: practice,
      patient_id: whose.id,
      routine_id: routine.id,
      day: '2026-03-02',
      state: 'done',
    },
    outcome_import: {
      ...imported,
      file_name: 'past.csv',
      series: {},
      taken: 1,
      refused: 0,
      imported_at: at,
      imported_by: member.id,
    },
    imported_outcome: {
      practice_id: practice,
      import_id: imported.id,
      subject: '1',
      values: [4, 3],
    },
    safety_fact: {
      ...ofPatient(),
      round_id: randomUUID(),
      ordinal: 0,
      kind: 'fever',
      content: {},
      recorded_at: at,
      recorded_by: 'patient',
    },
    safety_review: { ...ofPatient(), level: 'same-day', rules: JSON.stringify([]), raised_at: at },
    accepted_pack: {
      practice_id: practice,
      accepted_at: new Date().toISOString(),
      version: 'a',
      content: {},
      accepted_by: member.id,
    },
    own_entry: {
      practice_id: practice,
      kind: 'technique',
      id: `own-${randomUUID()}`,
      content: {},
      version: 1,
      saved_at: at,
      saved_by: member.id,
    },
  }
}
