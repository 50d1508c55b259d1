import type { Appointment } from '../appointments/appointment.ts'
import type { AppointmentBook, Slot } from './appointment-book.ts'
import { type Chart, easedSoFar } from './chart.ts'
import { isoInstant } from './days.ts'
import { homeLife } from './home-life.ts'
import { type Booked, holdVisit } from './visiting.ts'

/** The next visit as wished; null when there shall be none. */
export type Wish = Slot | null

export function addAppointment(chart: Chart, booked: Booked, status: Appointment['status']): void {
  const { zone, rows } = chart.world
  const { day, minute } = booked.slot
  rows.appointments.push({
    id: booked.id,
    patientId: chart.intake.patient.id,
    memberId: chart.intake.memberId,
    startsAt: isoInstant(zone.instant(day, minute)),
    endsAt: isoInstant(zone.instant(day, minute + booked.minutes)),
    status,
  })
}

/** Days to the next visit: as the plan's dose says, then every two and every four weeks. */
export function intervalOf(chart: Chart): number {
  const { rng, plan, visits, plannedVisits: planned } = chart
  if (!plan) return 7
  if (visits >= planned + 3) return 28
  if (visits >= planned) return 14
  const { low, high } = plan.content.dose.perWeek
  return Math.max(2, Math.round(7 / (rng.chance(0.7) ? low : high)))
}

/** Most keep their weekday; some come a day earlier or later. */
export function aboutIn({ rng }: Chart, days: number): number {
  return days > 3 && rng.chance(0.3) ? days + rng.pick([-1, 1]) : days
}

/** Whether this visit is the last: goals in reach for good, or no change after enough visits. */
function isLastVisit(chart: Chart, day: number): boolean {
  const { rng, intake, visits, world } = chart
  if (intake.script) {
    const { ends } = intake.script
    return ends?.how === 'closed' && day + intervalOf(chart) > world.today - ends.daysAgo
  }
  if (visits < chart.plannedVisits) return false
  const eased = easedSoFar(chart)
  if (eased >= 0.4) return rng.chance(0.2)
  if (eased >= 0.15) return rng.chance(0.06)
  return visits >= 6 && rng.chance(0.15)
}

/** Chance after each visit that a patient simply doesn't come again. */
const dropOut = 0.015

function staysAway(chart: Chart, nextDay: number): boolean {
  const { script } = chart.intake
  if (!script) return chart.rng.chance(dropOut)
  const { ends } = script
  return ends?.how === 'away' && nextDay > chart.world.today - ends.daysAgo
}

function attend(chart: Chart): Appointment['status'] {
  const { missed, cancelled, inFlare } = chart.world.model.attendance
  const more = chart.state.inFlare ? inFlare : 1
  const draw = chart.rng.uniform()
  // A first visit is hardly ever missed, or the record would not have begun.
  if (chart.visits === 0 || chart.intake.script?.steady) return 'done'
  if (draw < missed * more) return 'missed'
  return draw < (missed + cancelled) * more ? 'cancelled' : 'done'
}

/** Lives one patient's life through yesterday and the morning of today; answers what they wish to book next. */
export function liveUntilToday(chart: Chart, book: AppointmentBook): Wish {
  const { rng, intake, world } = chart
  const { today } = world
  const atHome = homeLife(chart)
  const quiet = intake.script?.quietDays ?? 0
  let wish: Wish = { day: intake.startsOn, minute: intake.habits.preferredMinute }

  function wishIn(day: number): Wish {
    return { day, minute: intake.habits.preferredMinute + 15 * rng.int(-4, 4) }
  }

  function bookBeforeToday(earliest: number): Booked | null {
    if (wish && wish.day >= today - quiet) wish = { ...wish, day: Math.max(wish.day, today) }
    if (!wish || wish.day >= today) return null
    const minutes = chart.plan?.content.dose.minutes ?? intake.habits.visitMinutes
    const days = {
      before: wish.day > earliest + 2 ? 1 : 0,
      after: Math.min(4, today - 1 - quiet - wish.day),
    }
    const slot = book.book(wish, minutes, days)
    if (slot) return { id: rng.uuid(), slot, minutes }
    wish = { ...wish, day: wish.day + 5 }
    return null
  }

  function keep(current: Booked, day: number): Wish {
    const status = attend(chart)
    addAppointment(chart, current, status)
    if (status !== 'done') {
      chart.missedLast = status === 'missed'
      const again = day + rng.int(3, 8)
      return intake.script && staysAway(chart, again) ? null : wishIn(again)
    }
    const last = isLastVisit(chart, day)
    const nextDay = day + aboutIn(chart, intervalOf(chart))
    const gone = !last && chart.visits > 0 && staysAway(chart, nextDay)
    holdVisit(chart, current, last ? null : nextDay - day)
    if (last) return null
    if (!gone) return wishIn(nextDay)
    const forgotten = book.book({ day: nextDay, minute: current.slot.minute }, 45, {
      before: 0,
      after: 3,
    })
    if (forgotten && forgotten.day < today) {
      addAppointment(chart, { id: rng.uuid(), slot: forgotten, minutes: 45 }, 'missed')
    }
    return null
  }

  let booked: Booked | null = null
  for (let day = intake.startsOn; day <= today; day += 1) {
    if (day > intake.startsOn) {
      chart.state = chart.latent.nextDay()
      chart.trend.push(chart.state.trend)
    }
    booked ??= bookBeforeToday(day)
    if (booked?.slot.day === day) {
      wish = keep(booked, day)
      booked = null
    }
    atHome(day)
  }
  return wish
}
