import type { Answers } from './instrument.ts'
import { answerTo } from './scoring.ts'

/**
 * The question on which any answer but "not at all" asks for a talk on the same day, whatever the total: the ninth of
 * the PHQ-9. A total of 1 is "minimal" and says nothing about it.
 */
export const selfHarmItem = { instrument: 'phq9', item: 'better-off-dead', from: 1 } as const

/** Whether these answers of this instrument mention thoughts of death or self-harm. */
export function mentionsSelfHarm(instrument: string, answers: Answers): boolean {
  const answer =
    instrument === selfHarmItem.instrument ? answerTo(answers, selfHarmItem.item) : null
  return answer !== null && answer >= selfHarmItem.from
}
