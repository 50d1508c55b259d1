import { siteName } from '@healing-touch/domain/body/site-key.ts'
import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { roleNames } from '@healing-touch/domain/safety/fact.ts'
import { factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { formatDay, formatNumber } from '@healing-touch/ui/words/format.ts'

/** What is known of one thing, as short phrases: the number, since and until when, where, who allowed it, who said it. */
export function factWords(fact: Fact): string[] {
  const { kind, state, since, until, sites, value, cleared, recordedOn, recordedBy } = fact
  const { lasts, value: range } = factKinds[kind]
  const day = (text: string) => formatDay(text, 'UTC')
  const said = recordedBy === 'patient' ? 'said by the patient' : 'recorded by the practice'
  return [
    value !== null && range && `${formatNumber(value)} ${range.unit}`,
    state === 'unknown' && 'nobody knows, which counts as yes where it matters',
    since !== null && (lasts === 'event' ? `on ${day(since)}` : `since ${day(since)}`),
    until !== null && `over since ${day(until)}`,
    sites.length > 0 && sites.map(siteName).join(', '),
    cleared && clearedWords(cleared),
    `${said} on ${day(recordedOn)}`,
  ].filter((phrase) => typeof phrase === 'string')
}

function clearedWords({ by, on, until }: NonNullable<Fact['cleared']>): string {
  const last = until === null ? '' : ` until ${formatDay(until, 'UTC')}`
  return `allowed by ${roleNames[by]} on ${formatDay(on, 'UTC')}${last}`
}
