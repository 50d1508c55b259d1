import type { Library } from '@healing-touch/domain/library/entry.ts'
import { queryClient, trpc } from '../api.ts'

/** The catalogues are long: they come with the first screen that reads them, and stay. The practice's own stand beside them. */
export async function loadLibrary(): Promise<Library> {
  const [{ builtIn }, { pickConditions, pickInstruments, pickTechniques }] = await Promise.all([
    import('@healing-touch/domain/library/library.ts'),
    import('./known.ts'),
    // a screen's loader does not wait for the one around it
    queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  ])
  return {
    ...builtIn,
    conditions: pickConditions(),
    techniques: pickTechniques(),
    instruments: pickInstruments(),
  }
}
