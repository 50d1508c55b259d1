import { conditionEntry, conditionTest } from './condition-files.ts'
import { instrumentEntry, instrumentTest } from './instrument-files.ts'
import { selfCareEntry, selfCareTest } from './self-care-files.ts'
import { techniqueEntry, techniqueTest } from './technique-files.ts'

/** A new entry's names: `roland-morris` for its id and files, `rolandMorris` for its export. */
export type Names = { readonly id: string; readonly constant: string }

type Kind = {
  /** The folder of its noun under `packages/domain/src`. */
  readonly noun: string
  readonly entry: (names: Names) => string
  readonly test: (names: Names) => string
}

export const kinds = {
  instrument: { noun: 'outcomes', entry: instrumentEntry, test: instrumentTest },
  technique: { noun: 'techniques', entry: techniqueEntry, test: techniqueTest },
  condition: { noun: 'conditions', entry: conditionEntry, test: conditionTest },
  'self-care': { noun: 'self-care', entry: selfCareEntry, test: selfCareTest },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

export function isKind(kind: string): kind is KindName {
  return Object.hasOwn(kinds, kind)
}
