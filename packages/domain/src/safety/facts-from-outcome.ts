import { bodyMapVersion, type RegionId } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { type BothSides, bothSides, sideDifference } from '../outcomes/both-sides.ts'
import { limbGirth } from '../outcomes/catalogue/limb-girth.ts'
import { limbVolume } from '../outcomes/catalogue/limb-volume.ts'
import { morningStiffness } from '../outcomes/catalogue/morning-stiffness.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import { girthMeans } from '../outcomes/limb-size.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { groupSeries } from '../outcomes/series.ts'
import { readMovement } from '../outcomes/way.ts'
import type { Fact } from './fact.ts'
import { itemNineFact } from './item-nine.ts'

type Measured = Pick<Outcome, 'instrument' | 'variant' | 'side' | 'answers' | 'score'>

/** What is known of the patient when a measurement comes in. */
type Known = {
  /** Every fact recorded so far, oldest first. */
  readonly facts: readonly Fact[]
  /** What was measured, this measurement among it. */
  readonly outcomes: readonly Outcome[]
}

type Recorded = Pick<Fact, 'recordedOn' | 'recordedBy'>
type Said = Pick<Fact, 'kind' | 'state'> & Partial<Pick<Fact, 'value' | 'sites' | 'recordedBy'>>

/** The instruments whose measurements a safety rule reads. */
export const measuredForSafety: readonly string[] = [
  'phq9',
  'morning-stiffness',
  'goniometry',
  'limb-girth',
  'limb-volume',
]

/**
 * What a measurement means for safety, as facts of its day: the ninth answer of a PHQ-9, minutes of morning stiffness
 * (R14, R15; only when they pass half or three quarters of an hour up or down, so that nobody is told the same every
 * day), a mouth's opening (R24), a calf's difference (C06) and a limb that is larger than the other by 2 cm, 200 mL or a tenth
 * (C10e). A measurement is no diagnosis. None where nothing follows.
 */
export function factsFromOutcome(outcome: Measured, known: Known, recorded: Recorded): Fact[] {
  const stamp = { ...recorded, mapVersion: bodyMapVersion }
  if (outcome.instrument === 'phq9') {
    const fact = itemNineFact(outcome.answers, stamp)
    return fact ? [fact] : []
  }
  return saidBy(outcome, known).map((said) => ({
    since: null,
    until: null,
    sites: [],
    value: null,
    cleared: null,
    ...stamp,
    ...said,
  }))
}

function saidBy({ instrument, variant, answers, score }: Measured, known: Known): Said[] {
  if (score === null) return []
  if (instrument === 'morning-stiffness') return stiffnessFacts(score, known.facts)
  if (instrument === 'goniometry' && readMovement(variant ?? '').movement === 'jaw-opening')
    return [{ kind: 'jaw-opening', state: 'present', value: score }]
  if (instrument === 'limb-girth')
    return girthFacts(girthRegions[variant ?? ''], girthMeans(answers))
  return instrument === 'limb-volume' ? volumeFacts(variant, known.outcomes) : []
}

/** The patient's own word, whoever writes it down: what they say later takes its place. */
function stiffnessFacts(minutes: number, facts: readonly Fact[]): Said[] {
  const before = facts.findLast(({ kind, value }) => kind === 'morning-stiffness' && value !== null)
  if (bandsUpTo(morningStiffness, minutes) === bandsUpTo(morningStiffness, before?.value ?? 0))
    return []
  const state = minutes > 0 ? 'present' : 'absent'
  return [{ kind: 'morning-stiffness', state, value: minutes, recordedBy: 'patient' }]
}

/** Where a girth is taken. */
const girthRegions: Readonly<Record<string, RegionId>> = {
  'upper-arm': 'upper-arm-anterior',
  forearm: 'forearm-anterior',
  wrist: 'wrist',
  hand: 'hand-dorsum',
  thigh: 'thigh-anterior',
  knee: 'knee-anterior',
  calf: 'calf',
  ankle: 'ankle',
}

/** The largest difference of two calves that is believed, as the fact has it. */
const mostCalf = 30

function girthFacts(region: RegionId | undefined, girths: BothSides | null): Said[] {
  if (!region || !girths) return []
  const difference = Math.abs(girths.left - girths.right)
  const sites = largerSide(region, girths)
  const swelling = swellingFact(region, sites, bandsUpTo(limbGirth, difference) > 1)
  if (region !== 'calf') return [swelling]
  const value = Math.min(difference, mostCalf)
  const state = difference > 0 ? 'present' : 'absent'
  return [{ kind: 'calf-difference', state, value, sites }, swelling]
}

function volumeFacts(variant: string | null, outcomes: readonly Outcome[]): Said[] {
  const volumes = bothSides(groupSeries(outcomes), { instrument: limbVolume.id, variant })
  if (!volumes) return []
  const region = variant === 'arm' ? 'upper-arm-anterior' : 'thigh-anterior'
  const { notable } = sideDifference(limbVolume, volumes)
  return [swellingFact(region, largerSide(region, volumes), notable !== null)]
}

function largerSide(region: RegionId, { left, right }: BothSides): Site[] {
  return left === right ? [] : [{ region, side: left > right ? 'left' : 'right' }]
}

/** A limb that is not larger any more takes it back on both sides. */
function swellingFact(region: RegionId, sites: Fact['sites'], notable: boolean): Said {
  if (notable) return { kind: 'limb-swelling', state: 'present', sites }
  const both = (['left', 'right'] as const).map((side): Site => ({ region, side }))
  return { kind: 'limb-swelling', state: 'absent', sites: both }
}

function bandsUpTo({ bands }: Pick<Instrument, 'bands'>, value: number): number {
  return bands.filter(({ from }) => from <= value).length
}
