import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { selfHarmItem } from '@healing-touch/domain/outcomes/self-harm-item.ts'
import { itemNineFact } from '@healing-touch/domain/safety/item-nine.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { wallClock } from '../today/wall-clock.ts'
import { recordFacts } from './record-facts.ts'
import { safetyToAddTo } from './store.ts'

/** An answer of the PHQ-9 about self-harm is a fact, and asks for a talk today whatever the total. */
export async function recordItemNine(
  trx: Inside,
  actor: Actor,
  outcomes: readonly Outcome[],
): Promise<void> {
  const { day } = wallClock(actor.now, actor.zone)
  for (const { id, instrument, patientId, answers, recordedBy } of outcomes) {
    if (instrument !== selfHarmItem.instrument) continue
    const fact = itemNineFact(answers, { recordedOn: day, recordedBy, mapVersion: bodyMapVersion })
    const known = fact && (await safetyToAddTo(trx, actor.practiceId, patientId))
    if (known) {
      const facts = [fact]
      await recordFacts(trx, actor, known, { facts, said: facts, roundId: id, day })
    }
  }
}
