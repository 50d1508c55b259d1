import type { Answers } from '../outcomes/instrument.ts'
import { answerTo } from '../outcomes/scoring.ts'
import { selfHarmItem } from '../outcomes/self-harm-item.ts'
import type { Fact } from './fact.ts'

/**
 * What the ninth answer of a PHQ-9 means for safety: from 1 of 3 up it asks for a talk on the same day (R21), whatever the
 * total. Null where it was not answered.
 */
export function itemNineFact(
  answers: Answers,
  recorded: Pick<Fact, 'recordedOn' | 'recordedBy' | 'mapVersion'>,
): Fact | null {
  const value = answerTo(answers, selfHarmItem.item)
  if (value === null) return null
  return {
    kind: 'item-nine',
    state: value >= selfHarmItem.from ? 'present' : 'absent',
    since: null,
    until: null,
    sites: [],
    value,
    cleared: null,
    ...recorded,
  }
}
