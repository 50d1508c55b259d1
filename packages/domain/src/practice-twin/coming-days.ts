import type { AppointmentBook } from './appointment-book.ts'
import type { Chart } from './chart.ts'
import { aboutIn, addAppointment, intervalOf, type Wish } from './course.ts'
import { weekday } from './days.ts'
import { fillInAtHome } from './home-life.ts'
import { storyNames } from './twin.ts'
import { holdVisit } from './visiting.ts'

export type Awaiting = { readonly chart: Chart; readonly wish: NonNullable<Wish> }

/** Visits a therapist has on the day of the demo. */
const visitsOn = (day: number) => (weekday(day) % 6 === 0 ? 3 : 5)

const longAgo = 1000

/** The people of the stories, then who is due, then who was here longest ago: the coming days keep their share. */
function byTurn(today: number) {
  const rank = ({ chart, wish }: Awaiting) => {
    const story = chart.intake.script?.story
    if (story) return storyNames.indexOf(story) - 2 * longAgo
    return wish.day <= today
      ? -longAgo
      : Math.max(-longAgo, Math.min(chart.lastVisitDay, today) - today)
  }
  return (one: Awaiting, other: Awaiting) => rank(one) - rank(other)
}

/** Measured if it is over, arrived if it has begun, booked if it is still to come. */
function keepToday(chart: Chart, minutes: number, slot: { day: number; minute: number }): void {
  const { world, rng } = chart
  const booked = { id: rng.uuid(), slot, minutes }
  if (world.zone.instant(slot.day, slot.minute + minutes) <= world.now) {
    addAppointment(chart, booked, 'done')
    holdVisit(chart, booked, intervalOf(chart))
    return
  }
  const begun = world.zone.instant(slot.day, slot.minute) <= world.now
  addAppointment(chart, booked, begun ? 'arrived' : 'booked')
}

const lengthOf = ({ plan, intake }: Chart) =>
  plan?.content.dose.minutes ?? intake.habits.visitMinutes

/**
 * One therapist's day of the demo and the weeks after it. Answers nobody twice: who comes today books on from today,
 * the others from the day they wished. Books are closed `ahead` weeks from today.
 */
export function fillComingDays(
  book: AppointmentBook,
  awaiting: readonly Awaiting[],
  newcomers: readonly Chart[],
  ahead: number,
): void {
  const [anyone] = [...newcomers, ...awaiting.map(({ chart }) => chart)]
  if (!anyone) return
  const { today } = anyone.world
  const todays = new Set<Chart>()
  const closing = 19 * 60

  for (const chart of newcomers) {
    fillInAtHome(chart)
    const minutes = lengthOf(chart)
    const slot = book.book({ day: today, minute: closing }, minutes, { before: 0, after: 0 })
    if (!slot) continue
    todays.add(chart)
    const begun = chart.world.zone.instant(slot.day, slot.minute) <= chart.world.now
    addAppointment(chart, { id: chart.rng.uuid(), slot, minutes }, begun ? 'arrived' : 'booked')
  }

  for (const { chart } of awaiting.toSorted(byTurn(today))) {
    if (todays.size >= visitsOn(today)) break
    const minute = 9 * 60 + 75 * todays.size
    const slot = book.book({ day: today, minute }, lengthOf(chart), { before: 0, after: 0 })
    if (!slot) continue
    todays.add(chart)
    keepToday(chart, lengthOf(chart), slot)
  }

  for (const { chart, wish } of awaiting) {
    const { rng, intake } = chart
    const until = today + Math.min(ahead * 7, Math.max(14, intake.habits.bookAheadDays))
    let day = todays.has(chart) ? today + intervalOf(chart) : Math.max(wish.day, today + 1)
    while (day <= until) {
      const within = { before: 0, after: Math.min(4, today + ahead * 7 - day) }
      const slot = book.book({ day, minute: wish.minute }, lengthOf(chart), within)
      if (slot) {
        const status = rng.chance(0.03) ? 'cancelled' : 'booked'
        addAppointment(chart, { id: rng.uuid(), slot, minutes: lengthOf(chart) }, status)
      }
      day = (slot?.day ?? day) + aboutIn(chart, intervalOf(chart))
    }
  }
}
