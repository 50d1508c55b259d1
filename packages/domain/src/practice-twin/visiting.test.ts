import { describe, expect, test } from 'vitest'
import type { RegionId } from '../body/regions.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import { openChart, type World } from './chart.ts'
import { fillComingDays } from './coming-days.ts'
import { zoneDays } from './days.ts'
import { drawIntake } from './intake.ts'
import { ledgerOf } from './ledger.ts'
import { defaultModel } from './model.ts'
import { practiceTwin } from './practice-twin.ts'
import { random } from './random.ts'
import { readingsOf } from './readings.ts'
import { holdVisit } from './visiting.ts'

const now = '2026-11-24T10:20:00Z'
const zone = zoneDays('Europe/Berlin')
const instant = Temporal.Instant.from(now).epochMilliseconds
const today = zone.localDay(instant)

/** Hurts in one place only, on the midline, and nothing but pain is measured. */
const hurtingAt = (region: RegionId): Case => ({
  ...cases[0],
  places: [{ region, spread: 'midline' }],
  movement: null,
  pressurePoint: null,
})

/** Somebody who came in four days ago and misses no activity. */
function openBareChart(region: RegionId) {
  const rows = practiceTwin({ seed: 7, now, zone: 'Europe/Berlin', patients: 0 })
  const world: World = { model: defaultModel, zone, now: instant, today, rows }
  const rng = random(7, 'bare chart')
  const patient = {
    id: rng.uuid(),
    givenName: 'Ada',
    familyName: 'Grey',
    birthDate: '1970-05-31',
    email: 'ada.grey@example.com',
    phone: null,
    therapistId: rng.uuid(),
  }
  const drawn = drawIntake(
    rng,
    defaultModel,
    patient,
    patient.therapistId,
    null,
    hurtingAt(region),
    {
      today,
      window: 60,
    },
  )
  return openChart(
    world,
    rng,
    {
      ...drawn,
      startsOn: today - 4,
      findings: { ...drawn.findings, activities: [] },
      traits: { ...drawn.traits, baseline: 8 },
    },
    1,
  )
}
const slot = { day: today - 4, minute: 600 }

describe('a patient who hurts only where no technique goes', () => {
  test('is seen without plan and ledger, and the note names the one place that hurts', () => {
    const chart = openBareChart('pelvic-floor')
    holdVisit(chart, { id: chart.rng.uuid(), slot, minutes: 60 }, 7)
    expect(chart.plan).toBeNull()
    expect(chart.world.rows.assessments[0]?.assessment.activities).toEqual([])
    expect(chart.world.rows.visits).toMatchObject([
      {
        planId: null,
        ledger: [],
        version: 2,
        startedAt: '2026-11-20T09:00:00.000Z',
        note: {
          subjective: expect.stringContaining('pain around the pelvic floor; 9/10 on arrival'),
          assessment: 'Short-lived ease at best: 9 → 8.',
          plan: 'Continue as planned: gentle work. Safety net repeated. See again in a week.',
        },
      },
    ])
  })

  test('leaves with the episode closed and no plan to close', () => {
    const chart = openBareChart('pelvic-floor')
    holdVisit(chart, { id: chart.rng.uuid(), slot, minutes: 60 }, null)
    expect(chart.episode.closedOn).toBe('2026-11-20')
    expect(chart.world.rows.plans).toEqual([])
  })
})

describe('a plan with a technique and a routine of the practice’s own', () => {
  test('is worked and noted under the names it has', () => {
    const chart = openBareChart('sternum')
    holdVisit(chart, { id: chart.rng.uuid(), slot, minutes: 60 }, 7)
    const [planned] = practiceTwin({ seed: 7, now, zone: 'Europe/Berlin', patients: 4 }).plans
    if (!planned) throw new Error('no plan')
    const reason = planned.content.dose.reason
    const sites = [{ region: 'sternum', side: 'midline' } as const]
    const techniques = [{ technique: 'our own', sites, minutes: 30, pressure: 3, reason }]
    chart.plan = { ...planned, content: { ...planned.content, techniques } }
    chart.routines.push({
      id: chart.rng.uuid(),
      patientId: chart.intake.patient.id,
      selfCare: 'our routine',
      perWeek: 3,
      startsOn: '2026-11-20',
      endsOn: null,
    })
    holdVisit(chart, { id: chart.rng.uuid(), slot: { ...slot, day: today - 1 }, minutes: 60 }, 7)
    const visit = chart.world.rows.visits.at(-1)
    expect(visit?.planId).toBe(planned.id)
    expect(visit?.ledger.map(({ technique, pressure }) => [technique, pressure])).toEqual([
      ['our own', 3],
    ])
    expect(visit?.note.plan).toContain('our own')
  })

  test('nothing planned is nothing done', () => {
    expect(ledgerOf(random('ledger'), [], 60, false)).toEqual([])
  })
})

describe('a full appointment book', () => {
  const full = { book: () => null, works: () => true }
  test('takes neither who is new nor who is due', () => {
    const chart = openBareChart('sternum')
    const due = openBareChart('sternum')
    fillComingDays(full, [{ chart: due, wish: { day: today, minute: 600 } }], [chart], 8)
    expect(chart.world.rows.appointments).toEqual([])
    expect(due.world.rows.appointments).toEqual([])
  })
})

test('a newcomer whose visit has begun by the evening has arrived', () => {
  const evening = '2026-11-24T21:00:00Z'
  const twin = practiceTwin({ seed: 7, now: evening, zone: 'Europe/Berlin', patients: 3 })
  const own = twin.appointments.filter(({ patientId }) => patientId === twin.stories.newcomer)
  expect(own.map(({ status }) => status).slice(0, 1)).toEqual(['arrived'])
})

test('somebody who calls off the last visit before staying away books no other', () => {
  const seed = { seed: 95, patients: 5, therapists: 1 }
  const twin = practiceTwin({ ...seed, now: '2026-11-24T06:00:00Z', zone: 'Europe/Berlin' })
  const own = twin.appointments.filter(({ patientId }) => patientId === twin.stories.away)
  expect(own.slice(-2).map(({ startsAt, status }) => [startsAt, status])).toEqual([
    ['2026-10-05T14:45:00.000Z', 'done'],
    ['2026-10-12T14:45:00.000Z', 'cancelled'],
  ])
})

describe('a reading', () => {
  const { intake, latent } = openBareChart('sternum')
  const readings = readingsOf(
    random('readings'),
    defaultModel,
    intake.traits,
    intake.findings,
    intake.caseOfPatient,
  )
  test('of somebody who is far worse says "very much worse"', () => {
    const day = { ...latent.nextDay(), lost: -2, inFlare: true }
    expect(readings.pgic(day)).toEqual({ change: 7 })
  })

  test('of a place on the midline marks no side', () => {
    const { marks } = readings.painMap({ ...latent.nextDay(), pain: 8 })
    expect(marks.map(({ region, side }) => [region, side])).toEqual([['sternum', 'midline']])
  })
})
