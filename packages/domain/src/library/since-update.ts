import { siteKey, siteName, sites } from '../body/site-key.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import type { Series } from '../outcomes/outcome.ts'
import { readChange } from '../outcomes/read-change.ts'
import type { OutcomeSeries } from '../outcomes/series.ts'
import { bandOf } from '../outcomes/subscores.ts'
import type { Verdict } from '../outcomes/verdict.ts'
import type { Limit } from '../safety/safety-day.ts'
import { overrideWords, wordLimit } from '../safety/word-safety.ts'

/** What holds for a patient since the program was updated, without anybody's acceptance. */
export type HeldChange =
  | {
      readonly kind: 'limit-added' | 'limit-removed'
      readonly rule: string
      readonly name: string
      readonly text: string
    }
  | {
      readonly kind: 'limit-until'
      readonly rule: string
      readonly name: string
      readonly text: string
      /** The last day, `YYYY-MM-DD`; null when no day is set. */
      readonly was: string | null
      readonly is: string | null
    }
  | {
      readonly kind: 'verdict'
      readonly series: Series
      readonly was: Verdict
      readonly is: Verdict
    }
  | {
      readonly kind: 'band'
      readonly series: Series
      readonly was: string | null
      readonly is: string | null
    }
  /** Scored otherwise from the next time on: what was recorded keeps its score. */
  | { readonly kind: 'scoring'; readonly series: Series }

/** Which limits of a day came, went or last otherwise, in the order of the second. */
export function limitChanges(before: readonly Limit[], after: readonly Limit[]): HeldChange[] {
  const [was, is] = [byWords(before), byWords(after)]
  const gone = [...was].flatMap(([text, { rule, name }]) =>
    is.has(text) ? [] : [{ kind: 'limit-removed' as const, rule, name, text: wordsOf(text) }],
  )
  const others = [...is].flatMap(([key, { rule, name, lastDay }]): HeldChange[] => {
    const earlier = was.get(key)
    const text = wordsOf(key)
    if (!earlier) return [{ kind: 'limit-added', rule, name, text }]
    if (earlier.lastDay === lastDay) return []
    return [{ kind: 'limit-until', rule, name, text, was: earlier.lastDay, is: lastDay }]
  })
  return [...gone, ...others]
}

const names = new Map(sites.map((site) => [siteKey(site), siteName(site)]))
const separator = '\u0000'

/** Each limit once by its rule and its words, lasting as long as the longest of its like. */
function byWords(limits: readonly Limit[]): Map<string, Limit> {
  const all = new Map<string, Limit>()
  for (const limit of limits) {
    const key = `${limit.rule}${separator}${wordLimit(limit)}${placesOf(limit)} ${overrideWords[limit.override]}`
    const known = all.get(key)
    if (!known || lastsLonger(limit, known)) all.set(key, limit)
  }
  return all
}

function wordsOf(key: string): string {
  return key.slice(key.indexOf(separator) + 1)
}

function lastsLonger(one: Limit, other: Limit): boolean {
  if (other.lastDay === null) return false
  return one.lastDay === null || one.lastDay > other.lastDay
}

function placesOf({ sites: keys }: Limit): string {
  if (keys === 'everywhere' || keys.length === 0) return ''
  return ` (${keys.map((key) => names.get(key)).join(', ')})`
}

/** What the same measurements of a series say otherwise by the second instrument's numbers. */
export function readingChanges(
  { series, points }: Pick<OutcomeSeries, 'series' | 'points'>,
  before: Instrument,
  after: Instrument,
): HeldChange[] {
  const latest = points.at(-1)
  if (!latest) return []
  const verdictBy = (one: Instrument) => readChange(one, series.variant, points).verdict
  const bandBy = (one: Instrument) => bandOf(one, latest.score)?.label ?? null
  const verdict = { was: verdictBy(before), is: verdictBy(after) }
  const band = { was: bandBy(before), is: bandBy(after) }
  return [
    ...(verdict.was === verdict.is ? [] : [{ kind: 'verdict' as const, series, ...verdict }]),
    ...(band.was === band.is ? [] : [{ kind: 'band' as const, series, ...band }]),
  ]
}
