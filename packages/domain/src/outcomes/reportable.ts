import type { Instrument } from './instrument.ts'
import { instruments } from './instruments.ts'

/** A series that a practice can report on. */
export type Reportable = {
  readonly instrument: string
  readonly variant: string | null
  /** What it stands for in a list, such as "pain in an average week". */
  readonly name: string
}

const first = {
  pain: { instrument: 'nprs', variant: 'average-week', name: 'pain in an average week' },
  peg: { instrument: 'peg', variant: null, name: 'pain in everyday life (PEG)' },
  psfs: { instrument: 'psfs', variant: null, name: 'what matters to the patient (PSFS)' },
} as const satisfies Record<string, Reportable>

/**
 * What a practice can report on, by the word its addresses use: the three most asked for, then every instrument that
 * is one series and compares a value with the one at the start.
 */
export function reportableAmong(some: readonly Instrument[]): Readonly<Record<string, Reportable>> {
  return {
    ...first,
    ...Object.fromEntries(
      some
        .filter(({ id, variants, ratesChange }) => !(id in first || variants || ratesChange))
        .map(({ id, name }) => [id, { instrument: id, variant: null, name }]),
    ),
  }
}

/** The same of the catalogue. */
export const reportable = reportableAmong(Object.values(instruments))
