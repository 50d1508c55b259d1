import '../zod-config.ts'
import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'
import { instrumentFromFile } from '@healing-touch/domain/outcomes/instrument-from-file.ts'

/** The practice's own instruments, from their files. */
export function ownInstruments(files: readonly unknown[]): Instrument[] {
  return files.map(instrumentFromFile).flatMap((read) => (read.ok ? [read.value] : []))
}
