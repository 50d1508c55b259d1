import type { Responder, TwinModel } from './model.ts'
import { responders } from './model.ts'
import type { Random } from './random.ts'

/** What is true of one patient throughout, though no reading ever shows it. */
export type Traits = {
  readonly responder: Responder
  /** Usual pain before care, 0–10. */
  readonly baseline: number
  /** Share of the usual pain lost at full dose; negative is worse. */
  readonly effect: number
  /** Points of pain eased at once by a minute of hands-on work. */
  readonly reliefPerMinute: number
  readonly stress: number
  readonly sleep: number
  /** How low or worried, beyond what pain explains; about 0 on average. */
  readonly mood: number
  /** How much pain interferes beyond its size; about 0 on average. */
  readonly interference: number
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

export function drawTraits(rng: Random, model: TwinModel, responder?: Responder): Traits {
  const [first, ...others] = responders
  const kind =
    responder ??
    rng.weighted([
      [first, model.responders[first].weight],
      ...others.map((entry) => [entry, model.responders[entry].weight] as const),
    ])
  const { effect, spread } = model.responders[kind]
  const { mean, sd, low, high } = model.baseline
  const { reliefPerMinute } = model.visit
  return {
    responder: kind,
    baseline: clamp(rng.normal(mean, sd), low, high),
    effect: rng.normal(effect, spread),
    reliefPerMinute: Math.max(0, rng.normal(reliefPerMinute.mean, reliefPerMinute.sd)),
    stress: clamp(rng.normal(5, 1.5), 1, 9),
    sleep: clamp(rng.normal(5.5, 1.5), 1.5, 9),
    mood: rng.normal(0, 1),
    interference: rng.normal(0, 1),
  }
}

/** One patient on one day, before any reading error. Pain, stress, sleep and calm run from 0 to 10. */
export type LatentDay = {
  readonly pain: number
  /** The pain to be expected without wobble, flare, stress or a recent visit. */
  readonly trend: number
  /** Mean true pain of the past seven days. */
  readonly weekPain: number
  /** Share of the usual pain lost so far. */
  readonly lost: number
  readonly stress: number
  readonly calm: number
  /** Higher is better. */
  readonly sleep: number
  readonly inFlare: boolean
}

export type LatentPatient = {
  readonly nextDay: () => LatentDay
  /** A visit with this many hands-on minutes; answers how the patient is right after it. */
  readonly treat: (minutes: number) => LatentDay
}

/**
 * The life of one patient, a day at a time, from the first day of care (see `TwinModel`). `flareFrom` is the number of
 * the day (0 is the first) on which a flare begins for sure; it then lasts at least five days.
 */
export function latentPatient(
  rng: Random,
  model: TwinModel,
  traits: Traits,
  flareFrom: number | null = null,
): LatentPatient {
  const { wobble, flare, dose, visit, stress: load, sleep: rest, entry } = model
  const remembered = 0.5 ** (1 / dose.halfLifeDays)
  const reliefLeft = 0.5 ** (1 / visit.halfLifeDays)
  const innovation = Math.sqrt(1 - wobble.persistence ** 2) * wobble.sd
  const stressInnovation = Math.sqrt(1 - load.persistence ** 2) * load.sd
  const fullAt = dose.halfMinutes ** dose.steepness
  const week: number[] = []
  let today: LatentDay | null = null
  let dayNumber = -1
  let minutes = 0
  let relief = 0
  let drift = rng.normal(0, wobble.sd)
  let tension = rng.normal(0, load.sd)
  let flareDays = 0
  let flareSize = 0

  function stepFlare(): void {
    if (dayNumber === flareFrom) {
      flareDays = Math.max(5, rng.int(...flare.days))
      flareSize = flare.size[1]
    } else if (flareDays > 0) {
      flareDays -= 1
    } else if (rng.chance(flare.perDay)) {
      flareDays = rng.int(...flare.days)
      flareSize = rng.between(...flare.size)
    }
  }

  function nextDay(): LatentDay {
    dayNumber += 1
    minutes *= remembered
    relief *= reliefLeft
    drift = wobble.persistence * drift + rng.normal(0, innovation)
    tension = load.persistence * tension + rng.normal(0, stressInnovation)
    stepFlare()
    const inFlare = flareDays > 0
    const given = minutes ** dose.steepness
    const lost = (traits.effect * given) / (given + fullAt)
    const trend = traits.baseline * (1 - lost) + entry.size * Math.exp(-dayNumber / entry.days)
    const pain = clamp(
      trend + drift + (inFlare ? flareSize : 0) + load.toPain * tension - relief,
      0,
      10,
    )
    week.push(pain)
    if (week.length > 7) week.shift()
    const stress = clamp(traits.stress * (1 - 0.3 * lost) + tension + (inFlare ? 0.8 : 0), 0, 10)
    today = {
      pain,
      trend: clamp(trend, 0, 10),
      weekPain: week.reduce((sum, value) => sum + value, 0) / week.length,
      lost,
      stress,
      calm: clamp(8.5 - 0.6 * stress - 0.15 * pain, 0, 10),
      sleep: clamp(
        traits.sleep +
          2 * lost -
          rest.fromPain * (pain - trend) -
          load.toSleep * tension +
          rng.normal(0, rest.sd),
        0,
        10,
      ),
      inFlare,
    }
    return today
  }

  function treat(handsOn: number): LatentDay {
    const before = today ?? nextDay()
    const worked = Math.min(handsOn, visit.plateauMinutes)
    const eased = clamp(
      traits.reliefPerMinute * worked + rng.normal(0, visit.spread),
      -1,
      before.pain * 0.85,
    )
    const share = worked / visit.plateauMinutes
    minutes += handsOn
    relief += eased
    today = {
      ...before,
      pain: clamp(before.pain - eased, 0, 10),
      calm: clamp(before.calm + visit.calm * share, 0, 10),
      stress: clamp(before.stress + visit.stress * share, 0, 10),
    }
    return today
  }

  return { nextDay, treat }
}
