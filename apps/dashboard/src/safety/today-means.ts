import { factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { isAlways } from './map-limits.ts'

export const concernActions: Readonly<Record<SafetyDay['concern']['action'], string>> = {
  'carry-on': 'Nothing to do',
  routine: 'A doctor, when convenient',
  urgent: 'A doctor within two weeks',
  'same-day': 'A doctor today',
  emergency: 'Emergency: call now',
}

export type TodayMeans = {
  readonly tone: 'danger' | 'attention' | 'good'
  readonly title: string
  /** The rules that block the day with what they rest on; else how much is limited. */
  readonly because: readonly string[]
}

/** What a day means, in one glance; `asked`: whether nothing is left to ask. */
export function todayMeans(
  {
    session,
    concern,
    limits,
    minutes,
  }: Pick<SafetyDay, 'session' | 'concern' | 'limits' | 'minutes'>,
  asked: boolean,
): TodayMeans {
  const own = limits.filter((limit) => !isAlways(limit))
  if (session.blocked)
    return {
      tone: 'danger',
      title: 'No massage today',
      because: unique(
        own
          .filter(({ effect }) => effect.do === 'block-session')
          .map(({ rule, name, because, unknown }) => {
            const facts = unique(because.map((kind) => factKinds[kind].see)).join('; ')
            return `${rule} ${name}: ${facts}${unknown ? ' (nobody knows, so it counts)' : ''}`
          }),
      ),
    }
  const rules = unique(own.map(({ rule, name }) => `${rule} ${name}`))
  if (rules.length > 0)
    return {
      tone: concern.level >= 3 ? 'danger' : 'attention',
      title: 'Massage within limits',
      because: minutes === null ? rules : [...rules, `At most ${minutes} minutes`],
    }
  return asked
    ? { tone: 'good', title: 'Nothing known stands against massage', because: [] }
    : { tone: 'attention', title: 'Not asked yet', because: [] }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
