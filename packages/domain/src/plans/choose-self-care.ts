import type { Condition } from '../conditions/condition.ts'
import { lowerFirst } from '../outcomes/lower-first.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { SelfCare } from '../self-care/self-care.ts'
import { type UnsafeSelfCare, unsafeSelfCare, wordRules } from '../self-care/unsafe-self-care.ts'
import type { Assessment } from './assessment.ts'
import { painfulSites } from './choose-sites.ts'
import { troubles } from './list-problems.ts'
import type { PlannedSelfCare, Reason } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'

/** More than this is not done. Decision. */
const mostItems = 6
const mostSources = 20

type Wish = { readonly id: string; readonly rule: string; readonly because: string }

const always: readonly Wish[] = [
  {
    id: 'graded-activity',
    rule: 'movement-always',
    because:
      'Movement has better evidence in chronic pain than massage, so it is always part of the plan.',
  },
  {
    id: 'hydration',
    rule: 'hydration-always',
    because:
      'Drinking to thirst is part of looking after yourself. It does not change what massage does.',
  },
]

/**
 * What to do at home: movement and water always, then what the assessment asks for, then what the conditions suggest. What
 * safety keeps from every painful place, or altogether, is left out and said.
 */
export function chooseSelfCare(
  conditions: readonly Condition[],
  library: Readonly<Record<string, SelfCare>>,
  assessment: Pick<
    Assessment,
    'irritability' | 'stress' | 'sleep' | 'stiffnessMinutes' | 'painMap'
  >,
  safety: SafetyDay,
): { chosen: PlannedSelfCare[]; without: Reason[] } {
  const painful = painfulSites(assessment, conditions)
  const chosen = new Map<string, PlannedSelfCare>()
  const without = new Map<string, Reason>()
  for (const { id, rule, because } of [...always, ...asked(assessment), ...usual(conditions)]) {
    const item = entryOf(library, id)
    if (!item || chosen.has(id)) continue
    if (id === 'self-massage' && assessment.irritability === 'high') continue
    const unsafe = unsafeSelfCare(id, painful, safety)
    if (unsafe) without.set(id, leftOut(item, unsafe))
    else {
      const { evidence, sources } = item
      const reason = { rule, text: because, evidence: [...evidence], sources: [...sources] }
      chosen.set(id, { selfCare: id, perWeek: item.perWeek, reason })
    }
  }
  return { chosen: [...chosen.values()].slice(0, mostItems), without: [...without.values()] }
}

function leftOut({ name }: SelfCare, { rules, sources }: UnsafeSelfCare): Reason {
  return {
    rule: rules[0].rule.toLowerCase(),
    text: `Not at home: ${lowerFirst(name)} (${wordRules(rules)}).`,
    evidence: [],
    sources: sources.slice(0, mostSources),
  }
}

function asked(
  assessment: Pick<Assessment, 'irritability' | 'stress' | 'sleep' | 'stiffnessMinutes'>,
): Wish[] {
  const { stress, sleep, stiffnessMinutes } = troubles(assessment)
  const rule = 'assessment-self-care'
  const wishes: (Wish | null)[] = [
    assessment.irritability === 'high'
      ? { id: 'pacing', rule, because: 'Pain is easily stirred up: pacing may steady it.' }
      : null,
    stress === null
      ? null
      : {
          id: 'slow-breathing',
          rule,
          because: `Stress is ${stress} of 10: slow breathing may bring it down for a while.`,
        },
    sleep === null
      ? null
      : {
          id: 'sleep-routine',
          rule,
          because: `Sleep is ${sleep} of 10: poor sleep and pain may feed each other.`,
        },
    stiffnessMinutes === null
      ? null
      : {
          id: 'mobility',
          rule,
          because: `${stiffnessMinutes} minutes of stiffness in the morning: easy movement may loosen it.`,
        },
  ]
  return wishes.filter((wish) => wish !== null)
}

function usual(conditions: readonly Condition[]): Wish[] {
  return conditions.flatMap(({ name, selfCare }) =>
    selfCare.map((id) => ({
      id,
      rule: 'condition-self-care',
      because: `Often used with ${name.toLowerCase()}; it may help, and you can do it without us.`,
    })),
  )
}
