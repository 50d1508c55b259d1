import { bodyMapVersion } from '../body/regions.ts'
import { sites } from '../body/site-key.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { Fact } from '../safety/fact.ts'
import { type FactKindId, factKinds } from '../safety/fact-kinds.ts'
import type { Condition } from './condition.ts'
import type { ConditionId } from './conditions.ts'

/**
 * What a documented condition says for safety by being one, so that a rule does not wait for a question. A fused neck is
 * assumed in axial spondyloarthritis until somebody says otherwise. Kept beside the catalogue, so that an older catalogue
 * that a practice works by loosens nothing.
 */
const implied: Readonly<Partial<Record<ConditionId, NonEmpty<FactKindId>>>> = {
  'axial-spondyloarthritis': ['neck-fusion'],
  'cancer-pain': ['cancer-active'],
  'chronic-widespread-pain': ['widespread-pain'],
  fibromyalgia: ['widespread-pain'],
  'hypermobility-spectrum': ['hypermobility'],
  'painful-polyneuropathy': ['numb-area'],
  'rheumatoid-arthritis': ['rheumatoid-or-down'],
}

/**
 * The facts that documented conditions bring with them, at the conditions' places where a fact has places; none of a kind
 * of which something was said before (`told`), whatever it was. `day` is the day they are documented on.
 */
export function impliedFacts(
  conditions: readonly Pick<Condition, 'id' | 'regions'>[],
  told: readonly Pick<Fact, 'kind'>[],
  day: string,
): Fact[] {
  const known = new Set(told.map(({ kind }) => kind))
  return conditions.flatMap(({ id, regions }) =>
    kindsOf(id)
      .filter((kind) => !known.has(kind) && known.add(kind))
      .map(
        (kind): Fact => ({
          kind,
          state: 'present',
          since: null,
          until: null,
          sites: factKinds[kind].places
            ? sites.filter(({ region }) => regions.includes(region))
            : [],
          value: null,
          recordedOn: day,
          recordedBy: 'therapist',
          mapVersion: bodyMapVersion,
          cleared: null,
        }),
      ),
  )
}

function kindsOf(id: string): readonly FactKindId[] {
  return (Object.hasOwn(implied, id) ? implied[id as ConditionId] : null) ?? []
}
