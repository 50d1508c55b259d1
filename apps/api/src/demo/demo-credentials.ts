import { randomUUID } from 'node:crypto'
import { dayNumber, dayOf } from '@healing-touch/domain/day-number.ts'
import type { Credential } from '@healing-touch/domain/people/credential.ts'
import type { TwinPractice } from '@healing-touch/domain/practice-twin/twin.ts'
import { techniques } from '@healing-touch/domain/techniques/techniques.ts'

/**
 * What the demo's members hold: whatever their charts and plans ask for, and one more, of the last member's, that runs out
 * in 40 days.
 */
export function demoCredentials(twin: TwinPractice, today: string): Credential[] {
  const needed = (memberId: string) => {
    const done = twin.visits.filter((visit) => visit.memberId === memberId)
    const planned = twin.plans.filter(({ createdBy }) => createdBy === memberId)
    const used = new Set([
      ...done.flatMap(({ ledger }) => ledger.map(({ technique }) => technique)),
      ...planned.flatMap(({ content }) => content.techniques.map(({ technique }) => technique)),
    ])
    return Object.values(techniques).filter(
      ({ id, certification }) => certification && used.has(id),
    )
  }
  const held = twin.members.map(
    ({ id: memberId }): Credential => ({
      id: randomUUID(),
      memberId,
      kind: 'licence',
      name: 'Licensed massage therapist',
      issuer: 'Board of massage therapy',
      number: null,
      validFrom: dayOf(dayNumber(today) - 2_000),
      expiresOn: null,
      techniques: needed(memberId).map(({ id }) => id),
    }),
  )
  const last = held.at(-1)
  return last
    ? [
        ...held,
        {
          ...last,
          id: randomUUID(),
          kind: 'certificate',
          name: 'Manual lymphatic drainage, 170 hours',
          issuer: 'School of Lymphology',
          validFrom: dayOf(dayNumber(today) - 690),
          expiresOn: dayOf(dayNumber(today) + 40),
          techniques: ['lymphatic-drainage'],
        },
      ]
    : held
}
