import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'

/**
 * Instruments by id, the practice's own from their files. The whole catalogue is heavy: it is fetched only when somebody
 * is asked more than the usual.
 */
export async function loadInstruments(
  ids: readonly string[],
  own: readonly unknown[],
): Promise<readonly Instrument[]> {
  if (ids.length === 0) return []
  const { findInstrument } = await import('@healing-touch/domain/outcomes/instruments.ts')
  const ours = own.length > 0 ? await readOwn(own) : []
  return ids.flatMap((id) => findInstrument(id) ?? ours.find((one) => one.id === id) ?? [])
}

async function readOwn(files: readonly unknown[]): Promise<Instrument[]> {
  const { ownInstruments } = await import('./own-instruments.ts')
  return ownInstruments(files)
}
