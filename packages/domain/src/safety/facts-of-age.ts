import { bodyMapVersion } from '../body/regions.ts'
import type { Fact } from './fact.ts'
import { factKindIds, factKinds } from './fact-kinds.ts'

const ofTheYoung = factKindIds.flatMap((kind) => {
  const { belowAge } = factKinds[kind]
  return belowAge === null ? [] : [{ kind, belowAge }]
})

/**
 * What an age in years says without an answer, as facts of the day; nothing where an answer says it already, with whoever
 * agreed. An age nobody knows makes nobody young: nothing is fulfilled by not knowing.
 */
export function factsOfAge(facts: readonly Fact[], day: string, age: number | null): Fact[] {
  if (age === null) return []
  const young = ofTheYoung.filter(({ belowAge }) => age < belowAge)
  return young.flatMap(({ kind }): Fact[] => {
    const said = (fact: Fact) =>
      fact.kind === kind && fact.state === 'present' && fact.until === null
    return facts.some(said)
      ? []
      : [
          {
            kind,
            state: 'present',
            since: null,
            until: null,
            recordedOn: day,
            recordedBy: 'therapist',
            sites: [],
            mapVersion: bodyMapVersion,
            value: null,
            cleared: null,
          },
        ]
  })
}
