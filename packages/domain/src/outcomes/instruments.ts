import { byId } from '../by-id.ts'
import * as entries from './catalogue.ts'
import type { Instrument } from './instrument.ts'

/** The id of an instrument that exists in the catalogue. */
export type InstrumentId = (typeof entries)[keyof typeof entries]['id']

/** Every instrument, by id. A new one is a file in `catalogue/` and a line in `catalogue.ts`. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = byId(entries)

/** Finds an instrument by its id: in the catalogue, or with a practice's own beside it. */
export type FindInstrument = (id: string) => Instrument | null

/** The instrument with this id, or null when the catalogue has none. */
export function findInstrument(id: string): Instrument | null {
  return isInstrumentId(id) ? instruments[id] : null
}

export function isInstrumentId(id: string): id is InstrumentId {
  return Object.hasOwn(instruments, id)
}
