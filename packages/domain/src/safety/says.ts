import type { RegionId } from '../body/regions.ts'
import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { FactKindId } from './fact-kinds.ts'
import type { Clause, Effect, Match, Position, ReferralLevel, Sign, Where } from './rule.ts'

/** The words in which rules are written down. */

export const weeks = 7
export const halfYear = 183

type Bounds = Omit<Sign, 'kind'>

/** One fact, present, within its bounds. */
export function is(kind: FactKindId, bounds: Bounds = {}): Clause {
  return { any: [{ kind, ...bounds }] }
}

/** Any of these, within the same bounds. */
export function anyOf(kinds: NonEmpty<FactKindId>, bounds: Bounds = {}): Clause {
  const [first, ...rest] = kinds
  return { any: [{ kind: first, ...bounds }, ...rest.map((kind) => ({ kind, ...bounds }))] }
}

/** At least so many of these. */
export function atLeast(least: number, kinds: NonEmpty<FactKindId>): Clause {
  return { ...anyOf(kinds), least }
}

export const blockSession = { do: 'block-session' } as const satisfies Effect

export function block(where: Where, marginCm?: number): Effect {
  return { do: 'block-region', where, ...(marginCm === undefined ? {} : { marginCm }) }
}

export function out(where: Where, ...match: NonEmpty<Match>): Effect {
  return { do: 'block-technique', match, where }
}

export function cap(most: 0 | 1 | 2 | 3 | 4, where: Where): Effect {
  return { do: 'cap-pressure', most, where }
}

export function atMostMinutes(minutes: number): Effect {
  return { do: 'limit-duration', minutes }
}

export function clearance(
  from: Extract<Effect, { do: 'require-clearance' }>['from'],
  meanwhile: 'nothing' | 'limits',
  where: Where = 'everywhere',
): Effect {
  return { do: 'require-clearance', from, where, meanwhile }
}

export function lie(position: Position): Effect {
  return { do: 'position', position }
}

export function advise(text: string): Effect {
  return { do: 'advise', text }
}

export function refer(level: ReferralLevel, therapist: string, patient: string): Effect {
  return { do: 'refer', level, therapist, patient }
}

/** Call now. `suspect` for the therapist, `reason` for the patient, each a clause without its full stop. */
export function emergency(suspect: string, reason: string): Effect {
  return refer(
    'emergency',
    `${suspect}. Stop, call the emergency number and stay with the patient.`,
    `${reason}. Please call your emergency number now, or have someone call. Do not drive yourself, and do not wait for us.`,
  )
}

/** A doctor today. */
export function today(suspect: string, reason: string): Effect {
  return refer(
    'same-day',
    `${suspect}. Have a doctor see the patient today, and write down whom you told.`,
    `${reason}. Please see a doctor today: your own, an out-of-hours service or an emergency department.`,
  )
}

/** A doctor within two weeks. */
export function soon(suspect: string, reason: string): Effect {
  return refer(
    'urgent',
    `${suspect}. Refer so that a doctor looks within two weeks; sooner if it gets worse.`,
    `${reason}. Please see your doctor within two weeks, and sooner if it gets worse.`,
  )
}

/** A doctor in time. */
export function inTime(suspect: string, reason: string): Effect {
  return refer(
    'routine',
    `${suspect}. Suggest a visit to the doctor and ask again next time.`,
    `${reason}. Please mention it to your doctor when you next can.`,
  )
}

/** The belly, and the techniques that are made for it, a practice's own too. */
export const belly: readonly RegionId[] = ['abdomen-upper', 'abdomen-lower']
export const bellyWork = { madeFor: belly } as const satisfies Match

export const deep = { depth: 'deep' } as const satisfies Match
export const suction = { force: 'suction' } as const satisfies Match
export const scraping = { force: 'shear', tools: true } as const satisfies Match
export const stretching = { force: 'stretch' } as const satisfies Match
export const jointMotion = { force: 'joint-motion' } as const satisfies Match
export const thermal = { force: 'thermal' } as const satisfies Match
export const cold = { force: 'thermal', except: ['heat-application'] } as const satisfies Match
export const drainage = { force: 'drainage' } as const satisfies Match
export const heat = { force: 'thermal', except: ['cold-application'] } as const satisfies Match

export const cmtbc: Source = {
  citation:
    'College of Massage Therapists of British Columbia, contraindications working document, 2010',
  mark: 'verified',
}
export const nccih: Source = {
  citation: 'NCCIH on massage therapy: safety, who should not or should ask first',
  mark: 'verified',
}
export const walton: Source = {
  citation: 'Walton T. Medical Conditions and Massage Therapy',
  mark: 'established',
}
export const norm: Source = {
  citation: 'Practice norm; sources disagree (Batavia, J Bodyw Mov Ther 2004;8:48)',
  mark: 'established',
}
export const ours: Source = { citation: 'Our own decision, on the careful side', mark: 'decision' }
export const oncologyMassage: Source = {
  citation: 'Massage Magazine, massage in cancer care: sites, devices, clots and lymphoedema',
  mark: 'verified',
}
export const ng2018: Source = {
  citation:
    'Ng et al. 2018, massage in oncology patients with a clot (n = 25), platelets above 50 ×10⁹/L',
  mark: 'verified',
}
export const abmpSites: Source = {
  citation: 'Endangerment sites as listed by ABMP (R. Werner)',
  mark: 'verified',
}
