import { wordCertainty } from '@healing-touch/domain/evidence/word-certainty.ts'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { Cited } from './cited.tsx'
import { comparatorWords } from './evidence-words.ts'
import type { Why } from './plan-answer.ts'

type HowSureProps = {
  /** What is asked about, for those who hear the question without its surroundings. */
  about: string
  entries: readonly { readonly name: string | null; readonly why: Why }[]
  /** What else it rests on. */
  children?: ReactNode
}

/** What choices rest on, folded away until somebody asks. */
export function HowSure({ about, entries, children }: HowSureProps) {
  const told = entries.filter(({ why }) => why.evidence.length + why.sources.length > 0)
  if (told.length === 0 && !children) return null
  return (
    <details className="group">
      <summary className="tap -mx-1 inline-flex items-center gap-1 rounded-md px-1 text-sm font-semibold text-accent-ink hover:underline">
        <ChevronRight aria-hidden size={18} className="transition-transform group-open:rotate-90" />
        How sure is anyone?<span className="sr-only"> About: {about}</span>
      </summary>
      <div className="mt-1 flex flex-col gap-4 border-l-2 border-line pl-4 text-sm">
        {told.map(({ name, why }) => (
          <div key={`${name} ${why.text}`} className="flex flex-col gap-2">
            {name && <p className="font-semibold">{name}</p>}
            <Grounds why={why} />
          </div>
        ))}
        {children}
      </div>
    </details>
  )
}

function Grounds({ why: { evidence, sources, expected } }: { why: Why }) {
  const all = [...sources, ...(expected?.known ? expected.sources : [])]
  const once = new Map(all.map((source) => [source.citation, source]))
  return (
    <>
      {evidence.map((one) => (
        <div
          key={`${one.study} ${one.comparator} ${one.direction}`}
          className="flex flex-col gap-1"
        >
          <p className="font-semibold">{wordCertainty(one, 'patient').words}</p>
          <p>{one.finding}</p>
          <p className="text-ink-soft">
            {one.study} ({one.year}), {comparatorWords[one.comparator]}.{' '}
            <Cited source={one.source} />
          </p>
        </div>
      ))}
      {[...once.values()]
        .filter(({ citation }) => evidence.every(({ source }) => source.citation !== citation))
        .map((source) => (
          <p key={source.citation} className="text-ink-soft">
            <Cited source={source} />
          </p>
        ))}
    </>
  )
}
