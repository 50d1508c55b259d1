import { randomUUID } from 'node:crypto'
import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import { expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { savePlan } from './store.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { patient, otherPatient, therapist } = practice

const why = (text: string) => ({ rule: 'secret-rule', text, evidence: [], sources: [] })
const content: PlanContent = {
  conditions: ['neck-pain'],
  goals: [
    {
      id: randomUUID(),
      words: 'Average pain of 4 or less over a week',
      series: { instrument: 'nprs', variant: 'average-week', side: null },
      baseline: 7,
      target: 4,
      byDay: '2027-01-31',
      reason: why('From 7 to 4 is more than chance.'),
    },
  ],
  phases: [{ kind: 'relief', aim: 'Settle pain.', visits: { low: 1, high: 4 }, perWeek: 2 }],
  dose: { minutes: 60, perWeek: { low: 2, high: 3 }, weeks: 4, reason: why('What trials gave.') },
  techniques: [
    {
      technique: 'swedish',
      sites: [{ region: 'upper-back', side: 'left' }],
      minutes: 20,
      pressure: 2,
      reason: {
        ...why('It may help you relax.'),
        expected: {
          known: true,
          text: 'Trials saw: calm, 2 points higher than with rest.',
          by: '2026-12-21',
          later: null,
          sources: [{ citation: 'A trial of 2020', mark: 'verified' }],
        },
      },
    },
  ],
  rejected: [
    { technique: 'deep-tissue', reason: why('You do not like firm pressure.') },
    {
      technique: 'cupping',
      reason: { ...why('The patient does not want it.'), rule: 'unwanted' },
    },
    { technique: 'petrissage', reason: why("Pressure stays at 2: the patient's own wish.") },
  ],
  selfCare: [
    { selfCare: 'slow-breathing', perWeek: 7, reason: why('It may help.') },
    { selfCare: 'red-flag-card', perWeek: 1, reason: why('Everybody gets it.') },
  ],
  hypotheses: [
    { domain: 'unknown', statement: 'Secret statement', test: 'Secret test', status: 'open' },
  ],
  cautions: [
    { ...why('Ask: what would you like to do again?'), rule: 'no-own-words-goal' },
    why('Light pressure at the throat.'),
    { ...why('An arm that becomes weak: a doctor today.'), rule: 'r23' },
  ],
  reassess: { visits: 4, weeks: 4 },
  discharge: ['Goals are met.'],
}

function save(version: number, status: 'active' | 'paused' | 'closed' = 'active') {
  return enterPractice(practice.db, practice.practiceId, (trx, practiceId) =>
    savePlan(trx, practiceId, {
      id: randomUUID(),
      patientId: patient.id,
      episodeId: patient.episodeId,
      version,
      status,
      content,
      changeReason: 'Secret reason',
      createdAt: `2026-02-0${version}T23:30:00.000Z`,
      createdBy: therapist.id,
    }),
  )
}

test('a plan is refused to whom is not signed in, and to members', async () => {
  for (const { portal } of [practice.signedOut, therapist])
    await expect(portal.plans.current()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('there may be none yet', async () => {
  expect(await patient.portal.plans.current()).toMatchObject({ plan: null })
})

test('a patient reads the newest version of their own, by name, on the practice’s calendar', async () => {
  await save(1)
  await save(2, 'paused')
  expect(await patient.portal.plans.current()).toMatchObject({
    plan: {
      status: 'paused',
      madeOn: '2026-02-03',
      madeBy: 'Tess Brandt',
      content: {
        conditions: [{ name: 'Chronic neck pain' }],
        goals: [
          {
            name: 'Average pain in the past week',
            latest: null,
            met: false,
            why: 'From 7 to 4 is more than chance.',
          },
        ],
        phase: 0,
        visits: 0,
        techniques: [
          {
            minutes: 20,
            pressure: 2,
            why: { text: 'It may help you relax.', expected: { known: true, by: '2026-12-21' } },
          },
        ],
        leftOut: [
          { why: { text: 'You do not like firm pressure.', expected: null } },
          { why: { text: 'You told us that you do not want it.' } },
          { why: { text: 'Pressure stays at 2: your own wish.' } },
        ],
        cautions: [{ text: 'Light pressure at the throat.' }],
        watchFor: { signs: [{ text: 'An arm that becomes weak: a doctor today.' }] },
        selfCare: [{ name: 'Slow breathing', perWeek: 7 }],
      },
    },
  })
})

test('guidelines stand beside each other, and the card with what is urgent is always there', async () => {
  const { plan } = await patient.portal.plans.current()
  const [neck] = plan?.content.conditions ?? []
  expect(new Set(neck?.guidelines.map(({ body }) => body)).size).toBeGreaterThan(1)
  expect(neck?.evidence.length).toBeGreaterThan(0)
  expect(plan?.content.watchFor.card.join(' ')).toContain('Call emergency services for')
})

test('and nothing that the therapist wrote to themself', async () => {
  const told = JSON.stringify(await patient.portal.plans.current())
  expect(told).not.toMatch(/secret/i)
  expect(told).not.toMatch(/hypothes/i)
})

test('nobody else reads it', async () => {
  for (const { portal } of [otherPatient, practice.elsewhere.patient])
    expect(await portal.plans.current()).toMatchObject({ plan: null })
})
