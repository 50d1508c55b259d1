import type { PlanContent } from '../plans/plan.ts'
import { planChanges } from './phrases.ts'
import type { Random } from './random.ts'

export type Version = { readonly content: PlanContent; readonly reason: string | null }

/** More than this at home is not done, many therapists find. */
const homeToBegin = 3

/** The first version: as suggested, or with less to do at home. */
export function acceptSuggestion(rng: Random, content: PlanContent): Version {
  if (content.selfCare.length <= homeToBegin || rng.chance(0.45)) return { content, reason: null }
  return {
    content: { ...content, selfCare: content.selfCare.slice(0, homeToBegin) },
    reason: planChanges.lessAtHome,
  }
}

function lighter(content: PlanContent): PlanContent {
  return {
    ...content,
    techniques: content.techniques.map((planned) => ({
      ...planned,
      pressure: planned.pressure === null ? null : Math.max(1, planned.pressure - 1),
    })),
  }
}

/** A quarter of an hour more for the main technique, up to 90 minutes a visit. */
function longer(content: PlanContent): PlanContent {
  const minutes = Math.min(90, content.dose.minutes + 15)
  const more = minutes - content.dose.minutes
  return {
    ...content,
    dose: { ...content.dose, minutes },
    techniques: content.techniques.map((planned, rank) =>
      rank === 0 ? { ...planned, minutes: planned.minutes + more } : planned,
    ),
  }
}

function boosters(content: PlanContent): PlanContent {
  return {
    ...content,
    phases: content.phases.filter(({ kind }) => kind === 'maintain' || kind === 'discharge'),
    dose: { ...content.dose, perWeek: { low: 0.5, high: 0.5 } },
  }
}

function moreAtHome(content: PlanContent): PlanContent {
  return {
    ...content,
    selfCare: content.selfCare.map((item, rank) =>
      rank === 0 ? { ...item, perWeek: Math.min(21, item.perWeek + 2) } : item,
    ),
    reassess: { ...content.reassess, visits: 3 },
  }
}

/**
 * What a therapist does at a review, given the share of the first pain that is gone (negative is worse): most often
 * renew the plan as it stands, else change it and say why. `changes` counts the changes made before.
 */
export function reviewVersion(
  rng: Random,
  content: PlanContent,
  eased: number,
  { changes, courseOver }: { readonly changes: number; readonly courseOver: boolean },
): Version {
  if (courseOver && eased >= 0.25 && content.phases.length > 2) {
    return { content: boosters(content), reason: planChanges.boosters }
  }
  if (changes >= 2 || rng.chance(0.4)) return { content, reason: null }
  if (eased <= -0.12) return { content: lighter(content), reason: planChanges.lighter }
  if (eased >= 0.15) return { content, reason: null }
  if (content.dose.minutes < 90 && rng.chance(0.4)) {
    return { content: longer(content), reason: planChanges.longer }
  }
  return content.reassess.visits > 3
    ? { content: moreAtHome(content), reason: planChanges.home }
    : { content, reason: null }
}
