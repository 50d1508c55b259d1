import { describe, expect, test } from 'vitest'
import { type AmendRefusal, amendVisit, wordAmendRefusal } from './amend-visit.ts'
import { type Amendment, AmendmentEntry } from './amendment.ts'
import type { Visit } from './visit.ts'

const id = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`
const now = '2026-11-28T10:00:00.000Z'
const signed: Visit = {
  id: id(1),
  patientId: id(2),
  episodeId: id(3),
  planId: null,
  appointmentId: null,
  memberId: id(4),
  startedAt: '2026-11-27T09:00:00.000Z',
  minutes: 60,
  note: { subjective: 'Slept well.', objective: '', assessment: '', plan: '' },
  ledger: [],
  chartedAt: '2026-11-27T10:00:00.000Z',
  version: 3,
}
const facts = { patientId: id(2), visit: signed, memberId: id(5), first: null }
const entry = { text: 'It was the right calf.', reason: 'Sides mixed up.' }
const saved: Amendment = {
  id: id(9),
  patientId: id(2),
  visitId: id(1),
  ...entry,
  memberId: id(5),
  at: now,
}

describe('nothing is added', () => {
  test.each<[string, Partial<Parameters<typeof amendVisit>[0]>, AmendRefusal['kind']]>([
    ['to another patient’s visit', { patientId: id(8) }, 'other-patient'],
    ['to a chart that is still open', { visit: { ...signed, chartedAt: null } }, 'not-signed'],
    ['over other words', { first: { ...saved, text: 'Left.' } }, 'saved-before'],
    ['over another reason', { first: { ...saved, reason: 'Asked to.' } }, 'saved-before'],
    ['over somebody else’s', { first: { ...saved, memberId: id(6) } }, 'saved-before'],
    ['over another visit’s', { first: { ...saved, visitId: id(7) } }, 'saved-before'],
  ])('%s', (_, change, kind) => {
    const refused = amendVisit({ ...facts, ...change }, entry, { id: id(9), now })
    expect(refused).toMatchObject({ ok: false, refusal: { kind } })
    if (!refused.ok) expect(wordAmendRefusal(refused.refusal)).toMatch(/^[A-Z].+\.$/)
  })

  test.each([
    ['no words', { ...entry, text: ' \n ' }],
    ['too many words', { ...entry, text: 'x'.repeat(10_001) }],
    ['no reason', { ...entry, reason: ' ' }],
    ['a reason of two letters', { ...entry, reason: 'ok' }],
    ['too long a reason', { ...entry, reason: 'x'.repeat(601) }],
  ])('that has %s', (_, wrong) => {
    expect(AmendmentEntry.safeParse(wrong).success).toBe(false)
  })
})

describe('an amendment', () => {
  test('stands beside the visit, with who and when', () => {
    expect(amendVisit(facts, entry, { id: id(9), now })).toEqual({ ok: true, value: saved })
  })

  test('tried again later is the first one', () => {
    const again = { id: id(9), now: '2026-11-28T10:05:00.000Z' }
    expect(amendVisit({ ...facts, first: saved }, entry, again)).toEqual({ ok: true, value: saved })
  })
})
