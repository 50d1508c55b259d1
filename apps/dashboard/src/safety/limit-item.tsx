import { siteKey, siteName, sites } from '@healing-touch/domain/body/site-key.ts'
import { factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import type { Limit } from '@healing-touch/domain/safety/safety-day.ts'
import { overrideWords, wordLimit } from '@healing-touch/domain/safety/word-safety.ts'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { Citation } from '../plans/reason-details.tsx'

const names = new Map(sites.map((site) => [siteKey(site), siteName(site)]))

/** So many are said at once, more of them when the limit is opened. */
const fewPlaces = 3

/** A limit in a sentence, with its place; one tap away its rule, why, until when, who may go beyond it, and the source. */
export function LimitItem({ limit }: { limit: Limit }) {
  const { rule, name, because, unknown, lastDay, override, sources } = limit
  const facts = [...new Set(because.map((kind) => factKinds[kind].see))]
  const places = limit.sites === 'everywhere' ? [] : limit.sites.map((key) => names.get(key))
  return (
    <details className="group">
      <summary className="tap flex list-none items-center justify-between gap-3 py-1.5 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">
          <span className="block leading-snug font-medium">{wordLimit(limit)}</span>
          <span className="block text-sm text-ink-soft">
            {rule} {name}
            {places.length > 0 && places.length <= fewPlaces && ` · ${places.join(', ')}`}
          </span>
        </span>
        <ChevronDown
          aria-hidden
          size={20}
          className="shrink-0 text-accent-ink transition-transform group-open:rotate-180 motion-reduce:transition-none"
        />
      </summary>
      <dl className="mb-2 grid gap-x-4 gap-y-1.5 rounded-lg bg-sunken p-3.5 text-sm sm:grid-cols-[8rem_1fr] [&_dt]:font-semibold">
        <dt>Why</dt>
        <dd>
          {facts.length > 0 ? `${facts.join('; ')}.` : 'It holds for everybody.'}
          {unknown && ' The answer was “don’t know”, which counts as yes here.'}
        </dd>
        {places.length > 0 && (
          <>
            <dt>Where</dt>
            <dd>{places.join(', ')}</dd>
          </>
        )}
        <dt>Until</dt>
        <dd>
          {lastDay === null
            ? 'No day is set: until something new is learned.'
            : `${formatDay(lastDay, 'UTC')}, if nothing new is learned.`}
        </dd>
        <dt>Beyond it</dt>
        <dd>{overrideWords[override]}</dd>
        <dt>Source</dt>
        <dd>
          <ul>
            {sources.map((source) => (
              <li key={source.citation}>
                <Citation source={source} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  )
}
