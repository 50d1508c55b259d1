import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import { techniques } from '@healing-touch/domain/techniques/techniques.ts'
import { type Answer, queryClient, trpc } from '../api.ts'

type OwnEntries = Answer['library']['own']['entries']

/** The practice's own entries; every signed-in screen has loaded them. */
function own(): OwnEntries {
  return queryClient.getQueryData(trpc.library.own.queryKey())?.entries ?? []
}

function ofKind<Entry>(kind: OwnEntries[number]['kind'], some: OwnEntries): readonly Entry[] {
  return some.filter((one) => one.kind === kind).map(({ entry }) => entry as unknown as Entry)
}

const standing = () => own().filter(({ retiredAt }) => retiredAt === null)

/** What may be chosen: the built-in techniques and the practice's own. */
export function pickTechniques(): readonly Technique[] {
  return [...Object.values(techniques), ...ofKind<Technique>('technique', standing())]
}

export function pickConditions(): readonly Condition[] {
  return [...Object.values(conditions), ...ofKind<Condition>('condition', standing())]
}

/** By an id from a plan or a chart, retired ones too: what was done keeps its name. */
export function findTechnique(id: string): Technique | null {
  if (Object.hasOwn(techniques, id)) return techniques[id as keyof typeof techniques]
  return ofKind<Technique>('technique', own()).find((one) => one.id === id) ?? null
}

export function findCondition(id: string): Condition | null {
  if (Object.hasOwn(conditions, id)) return conditions[id as keyof typeof conditions]
  return ofKind<Condition>('condition', own()).find((one) => one.id === id) ?? null
}

export function techniquesById(): Readonly<Record<string, Technique>> {
  return Object.fromEntries(
    [...Object.values(techniques), ...ofKind<Technique>('technique', own())].map((one) => [
      one.id,
      one,
    ]),
  )
}
