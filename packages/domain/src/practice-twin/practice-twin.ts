import { dayOf } from '../day-number.ts'
import { entryAt, type NonEmpty } from '../non-empty.ts'
import { type AppointmentBook, appointmentBook, drawWeek } from './appointment-book.ts'
import { type Chart, openChart, type World } from './chart.ts'
import { type Awaiting, fillComingDays } from './coming-days.ts'
import { liveUntilToday } from './course.ts'
import { isoInstant, zoneDays } from './days.ts'
import { drawCase, drawIntake } from './intake.ts'
import { defaultModel, type TwinModel } from './model.ts'
import { practiceNames } from './names.ts'
import { mailboxSource, nameSource, twinMembers, twinPatient } from './people.ts'
import { random } from './random.ts'
import { answerSafety, answerToday } from './safety-answers.ts'
import { type Script, scripts } from './stories.ts'
import type { StoryName, TwinPractice } from './twin.ts'

export type TwinOptions = {
  readonly seed: number | string
  /** An instant as an ISO string: nothing but appointments lies after it. */
  readonly now: string
  /** IANA zone of the practice: working hours are wall-clock hours there. */
  readonly zone: string
  readonly months?: number
  readonly therapists?: number
  readonly patients?: number
  /** Weeks after `now` in which appointments may lie. */
  readonly ahead?: number
  /** Whether the first patients are the people of the demo's stories; off where patients must be drawn alike. */
  readonly stories?: boolean
  readonly model?: TwinModel
}

type Therapist = { readonly id: string; readonly book: AppointmentBook; readonly wordy: number }

/**
 * A made-up massage practice: the same options give the same bytes, on any machine. How pain behaves in it is told in
 * `TwinModel`; `truth` says what the readings hide. Rows come in an order in which every reference points backwards
 * (table by table); nothing is parsed here, a test holds a whole practice against the shapes.
 *
 * Throws a RangeError when `now` or `zone` is none.
 */
export function practiceTwin({
  seed,
  now,
  zone,
  months = 6,
  therapists = 3,
  patients = 60,
  ahead = 8,
  stories = true,
  model = defaultModel,
}: TwinOptions): TwinPractice {
  const zoned = zoneDays(zone)
  const instant = Temporal.Instant.from(now).epochMilliseconds
  const today = zoned.localDay(instant)
  const window = Math.max(14, Math.round(months * 30.4))
  const rng = random(seed, 'practice')
  const nextName = nameSource(random(seed, 'names'))
  const mailbox = mailboxSource()
  const members = twinMembers(rng, therapists, nextName)
  const people: Partial<Record<StoryName, string>> = {}
  const rows: TwinPractice = {
    practice: { id: rng.uuid(), name: rng.pick(practiceNames), zone },
    members: [...members],
    patients: [],
    episodes: [],
    assessments: [],
    plans: [],
    appointments: [],
    visits: [],
    checkIns: [],
    outcomes: [],
    painMaps: [],
    routines: [],
    ticks: [],
    safetyFacts: [],
    safetyReviews: [],
    truth: [],
    stories: people,
  }
  const world: World = { model, zone: zoned, now: instant, today, rows }
  const [owner, ...others] = members
  const staff: NonEmpty<Therapist> = [
    therapist(seed, owner.id, 0, today),
    ...others.map(({ id }, index) => therapist(seed, id, index + 1, today)),
  ]

  const charts = Array.from({ length: patients }, (_, index) => {
    const script = stories ? (scripts[index] ?? null) : null
    const { id, wordy } = entryAt(staff, index % staff.length)
    const chart = beginChart(world, seed, index, script, { id, wordy, nextName, mailbox, window })
    if (script) people[script.story] = chart.intake.patient.id
    const red = stories && index === scripts.length
    answerSafety(random(seed, 'safety', index), chart, { red })
    return chart
  })

  staff.forEach(({ id, book }, position) => {
    const own = charts.filter((_, index) => index % staff.length === position)
    const newcomers = own.filter(({ intake }) => intake.startsOn === today)
    const awaiting = own
      .filter(({ intake }) => intake.memberId === id && intake.startsOn < today)
      .flatMap((chart): Awaiting[] => {
        const wish = liveUntilToday(chart, book)
        return wish ? [{ chart, wish }] : []
      })
    fillComingDays(book, awaiting, newcomers, ahead)
  })

  const from = isoInstant(zoned.instant(today, 0))
  const until = isoInstant(zoned.instant(today + 1, 0))
  const comingToday = new Set(
    rows.appointments
      .filter(({ startsAt }) => startsAt >= from && startsAt < until)
      .map(({ patientId }) => patientId),
  )
  charts.forEach((chart, index) => {
    if (comingToday.has(chart.intake.patient.id))
      answerToday(random(seed, 'safety today', index), chart)
  })

  for (const { intake, trend } of charts) {
    const { responder, baseline, effect, reliefPerMinute } = intake.traits
    rows.truth.push({
      patientId: intake.patient.id,
      responder,
      baseline,
      effect,
      reliefPerMinute,
      firstDay: dayOf(intake.startsOn),
      trend,
    })
  }
  return rows
}

/** Practices one after another, so that only one is in memory; each has a seed of its own, made from yours. */
export function* practiceTwins(
  options: TwinOptions & { readonly practices: number },
): Generator<TwinPractice> {
  const { practices, ...each } = options
  for (let index = 0; index < practices; index += 1) {
    yield practiceTwin({ ...each, seed: `${options.seed}/${index}` })
  }
}

function therapist(seed: number | string, id: string, position: number, today: number): Therapist {
  const rng = random(seed, 'therapist', id)
  const book = appointmentBook(drawWeek(rng, position), today)
  return { id, book, wordy: rng.between(0.25, 0.8) }
}

function beginChart(
  world: World,
  seed: number | string,
  index: number,
  script: Script | null,
  practice: {
    readonly id: string
    readonly wordy: number
    readonly nextName: ReturnType<typeof nameSource>
    readonly mailbox: ReturnType<typeof mailboxSource>
    readonly window: number
  },
): Chart {
  const { model, today, rows } = world
  const rng = random(seed, 'patient', index)
  const name = practice.nextName()
  const { case: entry, age } = drawCase(rng, script)
  const patient = twinPatient(rng, today, age, practice.id, name, practice.mailbox(name))
  rows.patients.push(patient)
  const { window } = practice
  const intake = drawIntake(rng, model, patient, practice.id, script, entry, { today, window })
  return openChart(world, rng, intake, practice.wordy)
}
