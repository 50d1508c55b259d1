import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'

/** Instruments by id. The whole catalogue is heavy: it is fetched only when somebody is asked more than the usual. */
export async function loadInstruments(ids: readonly string[]): Promise<readonly Instrument[]> {
  if (ids.length === 0) return []
  const { findInstrument } = await import('@healing-touch/domain/outcomes/instruments.ts')
  return ids.map(findInstrument).filter((found) => found !== null)
}
