import {
  type FindInstrument,
  findInstrument,
  type InstrumentId,
  instruments,
  isInstrumentId,
} from './instruments.ts'
import { lowerFirst } from './lower-first.ts'
import type { Series } from './outcome.ts'
import { ownNoiseFrom } from './own-noise.ts'
import { type PurposeId, purposeIds, purposes } from './purposes.ts'
import { readChange } from './read-change.ts'
import { type OutcomeSeries, type VisitEffect, visitEffect } from './series.ts'
import { seriesName, unitOf } from './variant.ts'
import type { Change } from './verdict.ts'
import { wordChange } from './word-change.ts'

export const purposeStates = ['moving', 'steady', 'slipping', 'too-early', 'not-measured'] as const
export type PurposeState = (typeof purposeStates)[number]

/** A series that measures a purpose, and what it says. */
export type MeasuredSeries = {
  readonly key: string
  readonly series: Series
  readonly name: string
  readonly unit: string | null
  readonly change: Change
  /** What tends to happen around a visit; null until three visits were measured before and after. */
  readonly visitEffect: VisitEffect | null
}

/** A change, positive when better, give or take the detectable change (which is the 95 % half-width of a difference). */
export type ChangeInterval = {
  readonly name: string
  readonly unit: string | null
  readonly change: number
  readonly low: number
  readonly high: number
}

export type PurposeProgress = {
  readonly purpose: PurposeId
  readonly state: PurposeState
  /** Why, with the numbers and their uncertainty, as sentences. */
  readonly reason: string
  /** The change of the measure that decides, with its 95 % interval; null while its noise is not known. */
  readonly interval: ChangeInterval | null
  /** How many more measurements of one measure would let it be judged; 0 when one is. */
  readonly needed: number
  readonly measured: readonly MeasuredSeries[]
  /** Measures of this purpose that have never been taken. */
  readonly notMeasured: readonly InstrumentId[]
}

/** How each of the five purposes is doing for one patient, from their series (`groupSeries`). */
export function purposeProgress(series: readonly OutcomeSeries[]): PurposeProgress[] {
  const measured = series.flatMap((one) => measureOf(one))
  return purposeIds.map((purpose) => {
    const measures: readonly InstrumentId[] = purposes[purpose].measures
    const mine = measured.filter(
      (each) => isInstrumentId(each.series.instrument) && measures.includes(each.series.instrument),
    )
    const taken = new Set(mine.map((each) => each.series.instrument))
    const state = stateOf(mine)
    const needed = neededOf(state, mine, measures)
    return {
      purpose,
      state,
      reason: reasonOf(state, mine, measures, needed),
      interval: intervalOf(inOrder(mine)[0]),
      needed,
      measured: mine,
      notMeasured: measures.filter((id) => !taken.has(id)),
    }
  })
}

/** A series with what it says; nothing when its instrument is not known or nothing was scored. */
export function measureOf(
  one: OutcomeSeries,
  find: FindInstrument = findInstrument,
): MeasuredSeries[] {
  const { key, series, points } = one
  const instrument = find(series.instrument)
  if (!instrument || points.length === 0) return []
  return [
    {
      key,
      series,
      name: seriesName(instrument, series.variant, series.side),
      unit: unitOf(instrument, series.variant),
      change: readChange(instrument, series.variant, points),
      visitEffect: visitEffect(one, instrument.better),
    },
  ]
}

/**
 * Moving needs as many reliably better measures as chance alone would hardly give: the more that are looked at, the more
 * are asked for. Slipping is quicker on purpose: one worse measure is enough unless more are better. "Possibly" is not a
 * state, it stands in the reason. Steady says that at least one measure could have shown a change and did not.
 */
function stateOf(measured: readonly MeasuredSeries[]): PurposeState {
  if (measured.length === 0) return 'not-measured'
  const worse = measured.filter(isWorse).length
  const better = measured.filter(isBetter).length
  if (worse > 0 && worse >= better) return 'slipping'
  const judged = measured.filter((each) => !isEarly(each)).length
  if (better > 0 && better >= betterNeeded(judged)) return 'moving'
  return measured.every(isEarly) ? 'too-early' : 'steady'
}

/** False "improved" labels of one unchanged series stay below this over ten looks (half of 5 %, the other half is "worse"). */
const falseImproved = 0.025

/** The fewest better measures out of `looked` that unchanged people show in at most 5 %. */
export function betterNeeded(looked: number): number {
  let atMost = 0
  let chance = (1 - falseImproved) ** looked
  for (let better = 0; better < looked; better++) {
    atMost += chance
    if (1 - atMost <= 0.05) return better + 1
    chance *= ((looked - better) / (better + 1)) * (falseImproved / (1 - falseImproved))
  }
  return Math.max(1, looked)
}

function isWorse({ change }: MeasuredSeries): boolean {
  return change.verdict === 'worse'
}

function isBetter({ change }: MeasuredSeries): boolean {
  return change.verdict === 'improved' || change.verdict === 'small-but-real'
}

/** Not yet able to tell, whichever way it went. */
function isEarly({ change }: MeasuredSeries): boolean {
  return (
    change.verdict === 'too-early' ||
    (change.verdict === 'possibly-improved' && change.noise === null)
  )
}

function intervalOf(deciding: MeasuredSeries | undefined): ChangeInterval | null {
  if (!deciding) return null
  const { name, unit, change: found } = deciding
  const { change, noise } = found
  if (change === null || noise === null) return null
  return { name, unit, change, low: change - noise, high: change + noise }
}

function neededOf(
  state: PurposeState,
  measured: readonly MeasuredSeries[],
  measures: readonly InstrumentId[],
): number {
  if (state === 'not-measured')
    return Math.min(
      ...measures
        .map((id) => instruments[id])
        .flatMap((one) =>
          [null, ...Object.keys(one.variants ?? {})].map(
            (variant) => readChange(one, variant, []).needed,
          ),
        ),
    )
  if (state !== 'too-early') return 0
  return Math.min(
    ...measured.map(({ change }) =>
      change.verdict === 'too-early' ? change.needed : ownNoiseFrom - change.measurements,
    ),
  )
}

/** At most three series in words, the ones that decide first, then how many went which way. */
function reasonOf(
  state: PurposeState,
  measured: readonly MeasuredSeries[],
  measures: readonly InstrumentId[],
  needed: number,
): string {
  if (state === 'not-measured') {
    const names = measures.map((id) => lowerFirst(instruments[id].shortName))
    return `Not measured yet: ${names.join(', ')}. ${needed} measurements of one of them will do.`
  }
  const told = inOrder(measured).slice(0, 3)
  if (measured.length === 1)
    return [...told.map(wordChange), ...notEnough(state, told, needed)].join(' ')
  const worse = measured.filter(isWorse).length
  const better = measured.filter(isBetter).length
  const early = measured.filter(isEarly).length
  const count = `Of ${measured.length} measures, ${better} ${better === 1 ? 'is' : 'are'} better and ${worse} worse beyond chance`
  return [
    ...told.map(wordChange),
    `${count}${early > 0 ? `, ${early} too early to tell` : ''}.`,
    ...(state === 'steady' && better > 0 ? ['Among so many, that may be chance.'] : []),
    ...notEnough(state, told, needed),
  ].join(' ')
}

/** How many more, where no sentence has said so yet. */
function notEnough(
  state: PurposeState,
  told: readonly MeasuredSeries[],
  needed: number,
): readonly string[] {
  const said = told.some(({ change }) => change.verdict === 'too-early' && change.measurements > 1)
  return state !== 'too-early' || said ? [] : [`Not enough yet: ${needed} more will do.`]
}

/** The ones that decide first. */
function inOrder(measured: readonly MeasuredSeries[]): MeasuredSeries[] {
  return measured.toSorted((a, b) => weight(a) - weight(b))
}

function weight(measured: MeasuredSeries): number {
  return isWorse(measured) ? 0 : isBetter(measured) ? 1 : isEarly(measured) ? 3 : 2
}
