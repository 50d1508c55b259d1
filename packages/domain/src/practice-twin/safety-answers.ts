import { bodyMapVersion } from '../body/regions.ts'
import { dayNumber, dayOf } from '../day-number.ts'
import type { Fact } from '../safety/fact.ts'
import { raiseReview } from '../safety/raise-review.ts'
import { shortRound } from '../safety/rescreen.ts'
import { safetyOn } from '../safety/safety-on.ts'
import type { Chart } from './chart.ts'
import { isoInstant } from './days.ts'
import { type Answer, drawAnswers, intakeKinds, no } from './health-burdens.ts'
import { lawful } from './lawful.ts'
import type { Random } from './random.ts'

type Answering = Pick<Chart, 'world' | 'intake' | 'facts'>

/**
 * What a patient answered on the morning of the first visit; nothing yet where that visit is still to come. The people of
 * the stories have nothing to report. A red one has said this morning that a calf is swollen.
 */
export function answerSafety(rng: Random, chart: Answering, { red }: { readonly red: boolean }) {
  const { world, intake, facts: known } = chart
  const { rows, today, now, zone } = world
  const { patient, startsOn, script } = intake
  if (startsOn >= today) return
  const age = Math.floor((startsOn - dayNumber(patient.birthDate)) / 365.25)
  const { givenName } = patient
  const first = script
    ? intakeKinds.map(no)
    : drawAnswers(rng, { givenName, age, day: startsOn, today })
  known.push(...keepRound(rng, chart, zone.instant(startsOn, 7 * 60), first))
  if (!red) return
  const at = now - 20 * 60_000
  const calf: Answer = {
    ...no('dvt-signs'),
    state: 'present',
    since: dayOf(today - 1),
    sites: [{ region: 'calf', side: 'left' }],
  }
  const facts = keepRound(rng, chart, at, [calf], { online: true })
  const options = { day: dayOf(today), mapVersion: bodyMapVersion, age, visits: 1 }
  const raised = [raiseReview(lawful(safetyOn(facts, options)), facts, [])]
  for (const review of raised.filter((one) => one !== null))
    rows.safetyReviews.push({
      ...review,
      id: rng.uuid(),
      patientId: patient.id,
      at: isoInstant(at),
    })
}

/** Share of those who are online and come today that have answered the short round by then. */
const prompt = 0.6

/** The short round of those who come today, this morning or the evening before: nothing is new, as most days. */
export function answerToday(rng: Random, chart: Answering): void {
  const { world, intake, facts: known } = chart
  const { zone, today, now } = world
  const morning = zone.instant(today, 6 * 60 + rng.int(20, 100))
  const at = morning < now ? morning : zone.instant(today - 1, 20 * 60)
  const online = intake.habits.checkInsPerWeek > 0
  if (!rng.chance(prompt) || !online || known.length === 0) return
  const there = new Map(
    known.filter(({ state }) => state !== 'absent').map((fact) => [fact.kind, fact]),
  )
  const answers = shortRound.map((kind): Answer => {
    const { state, since, sites, value } = there.get(kind) ?? no(kind)
    return { kind, state, since, sites, value }
  })
  keepRound(rng, chart, at, answers)
}

function keepRound(
  rng: Random,
  { world, intake }: Answering,
  at: number,
  answers: readonly Answer[],
  { online = intake.habits.checkInsPerWeek > 0 } = {},
): Fact[] {
  const roundId = rng.uuid()
  return answers.map((answer, ordinal) => {
    const fact: Fact = {
      ...answer,
      until: null,
      recordedOn: dayOf(world.zone.localDay(at)),
      recordedBy: online ? 'patient' : 'therapist',
      mapVersion: bodyMapVersion,
      cleared: null,
    }
    world.rows.safetyFacts.push({
      id: rng.uuid(),
      patientId: intake.patient.id,
      roundId,
      ordinal,
      at: isoInstant(at),
      memberId: online ? null : intake.memberId,
      fact,
    })
    return fact
  })
}
