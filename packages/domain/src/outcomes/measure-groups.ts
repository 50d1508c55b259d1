import type { Instrument } from './instrument.ts'

export const measureGroupIds = ['answered', 'measured', 'paper'] as const
export type MeasureGroup = {
  readonly id: (typeof measureGroupIds)[number]
  readonly instruments: readonly Instrument[]
}

/** Instruments for a list to choose from, by who answers and what the licence allows; groups without any are left out. */
export function measureGroups(instruments: readonly Instrument[]): MeasureGroup[] {
  return measureGroupIds.flatMap((id) => {
    const own = instruments.filter((one) => groupOf(one) === id)
    return own.length === 0 ? [] : [{ id, instruments: own }]
  })
}

function groupOf({ licence, answeredBy }: Instrument): MeasureGroup['id'] {
  if (licence.use === 'score-only') return 'paper'
  return answeredBy === 'patient' ? 'answered' : 'measured'
}
