import { bothSides, sideDifference } from './both-sides.ts'
import { fibromyalgiaSurvey } from './fibromyalgia-survey.ts'
import type { Instrument } from './instrument.ts'
import { type FindInstrument, findInstrument } from './instruments.ts'
import type { Outcome } from './outcome.ts'
import type { OutcomeSeries } from './series.ts'
import { unitOf, variantOf } from './variant.ts'
import { amount, number } from './word-change.ts'

/**
 * What the latest reading of a series (`key`) says beside what is usual, beside the other side and by a survey's published pattern:
 * sentences, none where there is nothing to hold it against. None of them is a diagnosis.
 */
export function wordStanding(
  key: string,
  all: readonly OutcomeSeries[],
  find: FindInstrument = findInstrument,
): string[] {
  const one = all.find((each) => each.key === key)
  const latest = one?.points.at(-1)
  const instrument = one && find(one.series.instrument)
  if (!latest || !instrument) return []
  const { variant, side } = one.series
  const unit = unitOf(instrument, variant)
  return [
    wordUsual(instrument, variant, unit, latest.score),
    side === null ? null : wordSides(instrument, unit, bothSides(all, one.series)),
    wordSurvey(one.outcomes.at(-1)),
  ].filter((sentence) => sentence !== null)
}

/** How far a movement falls short of the usual one, in percent of it; null where the usual one is 0. */
export function deficitPercent(normal: number, measured: number): number | null {
  return normal === 0 ? null : (100 * (normal - measured)) / normal
}

function wordUsual(
  instrument: Instrument,
  variant: string | null,
  unit: string | null,
  score: number,
): string | null {
  const { normal, limitedBelow } = variantOf(instrument, variant) ?? {}
  if (normal === undefined) return null
  const usual = `the ${amount(normal, unit)} that is usual in healthy adults`
  const deficit = deficitPercent(normal, score)
  if (deficit === null) return `${amount(score, unit)} beside ${usual}.`
  if (deficit <= 0) return `Reaches ${usual}.`
  const limited =
    limitedBelow !== undefined && score < limitedBelow
      ? ` Below ${amount(limitedBelow, unit)} everyday life is limited.`
      : ''
  return `${number(deficit)} % short of ${usual}.${limited}`
}

function wordSides(
  instrument: Instrument,
  unit: string | null,
  sides: { readonly left: number; readonly right: number } | null,
): string | null {
  if (!sides) return null
  const { difference, percent, better, notable } = sideDifference(instrument, sides)
  if (better === null) return 'Both sides are alike.'
  const share = percent === null ? '' : ` (${number(percent)} % of the better side)`
  const other = sides.left < sides.right ? 'left' : 'right'
  const words = `The ${other} is ${amount(difference, unit)} below the other side${share}`
  return notable === null ? `${words}.` : `${words}. ${notable}.`
}

function wordSurvey(latest: Outcome | undefined): string | null {
  if (latest?.instrument !== 'fibromyalgia-survey') return null
  const survey = fibromyalgiaSurvey(latest.answers)
  if (!survey) return null
  const { wpi, sss, regions, pattern } = survey
  const counted = `${wpi} of 19 areas in ${regions} of 5 regions, ${sss} of 12 for symptoms`
  if (pattern === null) return `${counted}; how long it has lasted was not said.`
  return `${counted}: the published pattern of 2016 is ${pattern ? '' : 'not '}there. That is no diagnosis.`
}
