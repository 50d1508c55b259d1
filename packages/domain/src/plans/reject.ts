import type { Condition } from '../conditions/condition.ts'
import type { Source } from '../evidence/source.ts'
import type { SafetyRefusal } from '../safety/allows.ts'
import { wordSafetyRefusal } from '../safety/word-safety.ts'
import type { Technique } from '../techniques/technique.ts'
import type { Assessment } from './assessment.ts'
import type { Reason } from './plan.ts'
import type { PressureCap } from './pressure-cap.ts'

const wish: Source = { citation: 'What the patient told us', mark: 'decision' }

/** Why a technique is left out before minutes are shared, or null: its wishes, advice, certificate, pressure, places. */
export function whyNot(
  technique: Technique,
  facts: {
    readonly assessment: Pick<Assessment, 'unwanted'>
    readonly conditions: readonly Condition[]
    readonly cap: PressureCap | null
    readonly places: number
  },
  /** What safety says against it, asked only where no place is left. */
  unsafe: () => Reason | null,
): Reason | null {
  const { assessment, conditions, cap, places } = facts
  if (assessment.unwanted.includes(technique.id))
    return left('unwanted', 'The patient does not want it.', [wish])
  for (const condition of conditions) {
    const against = condition.notAdvised.find((one) => one.technique === technique.id)
    if (against) return notAdvised(condition, against.because)
  }
  if (technique.certification)
    return left(
      'needs-certificate',
      `Needs ${technique.certification}. Add it if you hold that.`,
      technique.sources,
    )
  const lightest = technique.dose.pressure?.low ?? 0
  if (cap && cap.most < lightest)
    return left('too-firm', `Begins at pressure ${lightest}, above ${cap.most}: ${cap.because}.`, [
      technique.dose.source,
    ])
  if (places > 0) return null
  return (
    unsafe() ??
    left('no-place', 'None of the painful places is one where it can safely be done.', [
      technique.dose.source,
    ])
  )
}

/** What a safety rule keeps out, in its own name. */
export function forbidden(refusal: SafetyRefusal): Reason {
  const limits = refusal.kind === 'expired-snapshot' ? [] : refusal.limits
  return left(
    limits[0]?.rule.toLowerCase() ?? 'safety',
    wordSafetyRefusal(refusal),
    limits.flatMap(({ sources }) => [...sources]).slice(0, 6),
  )
}

export function notAdvised({ sources }: Condition, because: string): Reason {
  return left('not-advised', because, sources)
}

export function noRoom(technique: Technique, text: string): Reason {
  return left('no-room', text, [technique.dose.source])
}

function left(rule: string, text: string, sources: readonly Source[]): Reason {
  return { rule, text, evidence: [], sources: [...sources] }
}
