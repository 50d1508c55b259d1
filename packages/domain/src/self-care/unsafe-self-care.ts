import type { Site } from '../body/site.ts'
import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import { allows } from '../safety/allows.ts'
import type { RuleId } from '../safety/rules.ts'
import type { Limit, SafetyDay } from '../safety/safety-day.ts'
import { type TechniqueId, techniques } from '../techniques/techniques.ts'
import type { SelfCareId } from './library.ts'

/**
 * What keeps something from being done at home: the technique it is like (where safety keeps that from every place, this
 * is left out too), and the rules with which it is left out wherever they hold. Kept beside the library and not in it, so
 * that an older library that a practice works by loosens nothing.
 */
const safetyOfSelfCare: Readonly<
  Record<SelfCareId, { readonly like?: TechniqueId; readonly notWith?: NonEmpty<RuleId> }>
> = {
  cold: { like: 'cold-application', notWith: ['C25', 'T26'] },
  diary: {},
  'graded-activity': { notWith: ['C22'] },
  heat: { like: 'heat-application', notWith: ['C25', 'C10a', 'T25'] },
  hydration: { notWith: ['C22', 'C24'] },
  mobility: {},
  'muscle-relaxation': {},
  pacing: {},
  'pnf-stretch': { like: 'muscle-energy', notWith: ['C15', 'C19'] },
  'posture-breaks': {},
  'red-flag-card': {},
  'scar-self-massage': { like: 'scar-massage', notWith: ['C07'] },
  'self-massage': { like: 'ischaemic-compression', notWith: ['C06', 'C11', 'C12', 'C19'] },
  'sleep-routine': {},
  'slow-breathing': {},
  'static-stretch': { like: 'passive-stretch', notWith: ['C19'] },
}

export type UnsafeSelfCare = {
  /** The rules that keep it out, each once, in order. */
  readonly rules: NonEmpty<Pick<Limit, 'rule' | 'name'>>
  readonly sources: readonly Source[]
}

/**
 * Why something is not for this patient to do at home on a day, or null: by `notWith` as soon as what was answered makes the
 * rule hold, by `like` when none of the places allows it at its lightest. Without places `like` is not asked.
 */
export function unsafeSelfCare(
  id: string,
  places: readonly Site[],
  safety: SafetyDay,
): UnsafeSelfCare | null {
  if (!isKnown(id)) return null
  const { like, notWith = [] } = safetyOfSelfCare[id]
  const against = safety.limits.filter(
    ({ rule, because }) => because.length > 0 && notWith.some((other) => other === rule),
  )
  return unsafeBy(against) ?? unsafeBy(like ? keptFrom(like, places, safety) : [])
}

/** "C11 Blood thinner or bleeding disorder; C12 …" */
export function wordRules(rules: UnsafeSelfCare['rules']): string {
  return rules.map(({ rule, name }) => `${rule} ${name}`).join('; ')
}

function isKnown(id: string): id is SelfCareId {
  return Object.hasOwn(safetyOfSelfCare, id)
}

/** What was answered that keeps a technique from the last of the places, where none of them is free of it. */
function keptFrom(like: TechniqueId, places: readonly Site[], safety: SafetyDay): readonly Limit[] {
  const technique = techniques[like]
  const pressure = technique.dose.pressure?.low ?? null
  const answered = { ...safety, limits: safety.limits.filter(({ because }) => because.length > 0) }
  let against: readonly Limit[] = []
  for (const site of places) {
    const touch = { day: safety.day, technique, site, pressure, minutes: 0 }
    const allowed = allows(answered, touch)
    if (allowed.ok || allowed.refusal.kind === 'expired-snapshot') return []
    against = allowed.refusal.limits
  }
  return against
}

function unsafeBy(limits: readonly Limit[]): UnsafeSelfCare | null {
  const [first, ...rest] = new Map(limits.map(({ rule, name }) => [rule, { rule, name }])).values()
  if (!first) return null
  return { rules: [first, ...rest], sources: limits.flatMap(({ sources }) => [...sources]) }
}
