import { dayOf } from '../day-number.ts'
import type { Barrier, Tick } from '../self-care/self-care.ts'
import type { Chart } from './chart.ts'
import { dayMs, isoInstant } from './days.ts'

/** Days after the last visit of a closed episode. */
const stillWritesFor = 28

/** What gets in the way, most often being busy; on other days nobody says. By the day, so that it draws no chances. */
const saidBarriers: readonly (Barrier | undefined)[] = [
  'time',
  undefined,
  'forgot',
  'time',
  undefined,
  'pain',
  'unsure-how',
]

/** One patient's days at home: check-ins with gaps, and ticks on the routines. */
export function homeLife(chart: Chart): (day: number) => void {
  const { world, rng, intake, readings, record } = chart
  const { diary } = world.model
  const { habits, patient, startsOn } = intake
  let awayUntil = startsOn
  let lastPeg = startsOn

  function checkIn(day: number): void {
    const minute = rng.chance(0.75) ? rng.int(1050, 1320) : rng.int(400, 530)
    const at = world.zone.instant(day, minute) + rng.int(1, 59) * 1000
    if (at >= world.now) return
    const checkInId = rng.uuid()
    const where = { at, visitId: null, checkInId, moment: null }
    world.rows.checkIns.push({ id: checkInId, patientId: patient.id, at: isoInstant(at) })
    record('nprs', readings.pain(chart.state), where, { variant: 'now' })
    record('stress-nrs', readings.stress(chart.state), where)
    record('sleep-nrs', readings.sleep(chart.state), where)
    if (rng.chance(0.3)) record('calm-nrs', readings.calm(chart.state), where)
    if (day - lastPeg >= 14) {
      lastPeg = day
      record('peg', readings.peg(chart.state), where)
    }
    if (rng.chance(0.6)) {
      world.rows.painMaps.push({
        id: rng.uuid(),
        patientId: patient.id,
        at: isoInstant(at),
        visitId: null,
        checkInId,
        map: readings.painMap(chart.state),
      })
    }
  }

  function tickState(): Tick['state'] {
    const kept = habits.adherence - (chart.state.inFlare ? 0.2 : 0)
    const draw = rng.uniform()
    if (draw < kept) return 'done'
    return draw < kept + 0.15 ? 'partly' : 'not-done'
  }

  function tick(day: number): void {
    const iso = dayOf(day)
    for (const { id, perWeek, startsOn: from, endsOn } of chart.routines) {
      if (iso < from || (endsOn !== null && iso > endsOn)) continue
      if (!rng.chance((perWeek / 7) * habits.ticking)) continue
      const state = tickState()
      const barrier = state === 'not-done' ? saidBarriers[day % saidBarriers.length] : undefined
      world.rows.ticks.push({ routineId: id, day: iso, state, ...(barrier && { barrier }) })
    }
  }

  return (day) => {
    if (!intake.script && day > awayUntil && rng.chance(diary.gap.perWeek / 7)) {
      awayUntil = day + rng.int(...diary.gap.days)
    }
    if (chart.visits === 0 || habits.checkInsPerWeek === 0 || day < awayUntil) return
    if (chart.closedOn !== null && day > chart.closedOn + stillWritesFor) return
    const faded = diary.weeklyFade ** ((day - startsOn) / 7)
    const eager = chart.state.inFlare ? diary.inFlare : 1
    if (rng.chance((habits.checkInsPerWeek / 7) * faded * eager)) checkIn(day)
    const evening = world.zone.instant(day, 0) + dayMs * 0.9
    if (evening < world.now) tick(day)
  }
}

/** What someone new fills in at home the evening before the first visit. */
export function fillInAtHome(chart: Chart): void {
  const { world, rng, intake, readings, record } = chart
  const at = world.zone.instant(world.today - 1, rng.int(1110, 1260)) + rng.int(1, 59) * 1000
  const checkInId = rng.uuid()
  const patientId = intake.patient.id
  const where = { at, visitId: null, checkInId, moment: null }
  world.rows.checkIns.push({ id: checkInId, patientId, at: isoInstant(at) })
  record('nprs', readings.weekPain(chart.state), where, { variant: 'average-week' })
  record('peg', readings.peg(chart.state), where)
  record('sleep-nrs', readings.sleep(chart.state), where)
  record('stress-nrs', readings.stress(chart.state), where)
  world.rows.painMaps.push({
    id: rng.uuid(),
    patientId,
    at: isoInstant(at),
    visitId: null,
    checkInId,
    map: readings.painMap(chart.state),
  })
}
