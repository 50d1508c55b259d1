import type { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import type { Source } from '@healing-touch/domain/evidence/source.ts'
import { wordCertainty } from '@healing-touch/domain/evidence/word-certainty.ts'
import type { Reason } from '@healing-touch/domain/plans/plan.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { useQuery } from '@tanstack/react-query'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { trpc } from '../api.ts'
import { markWords } from './evidence-words.ts'

type ReasonDetailsProps = {
  reason: Reason
  /** What it is the reason of, for those who hear the button alone. */
  of: string
}

/** The reason of a choice, one tap away: the rule in words, the evidence as it is, the sources. */
export function ReasonDetails({ reason, of }: ReasonDetailsProps) {
  return (
    <details className="group">
      <summary className="tap -ml-2 inline-flex w-fit list-none items-center gap-1.5 rounded-lg px-2 text-sm font-semibold text-accent-ink hover:bg-accent-soft [&::-webkit-details-marker]:hidden">
        Why<span className="sr-only"> {of}</span>
        <ChevronDown
          aria-hidden
          size={18}
          className="transition-transform group-open:rotate-180 motion-reduce:transition-none"
        />
      </summary>
      <ReasonBody reason={reason} />
    </details>
  )
}

export function ReasonBody({ reason }: { reason: Reason }) {
  const cited = new Set(reason.evidence.map(({ source }) => source.citation))
  const others = reason.sources.filter(({ citation }) => !cited.has(citation))
  return (
    <div className="mt-1 flex flex-col gap-3 rounded-lg bg-sunken p-3.5">
      <p>{reason.text}</p>
      {reason.evidence.length > 0 && (
        <ul className="flex flex-col gap-3">
          {reason.evidence.map((one) => (
            <li key={`${one.study} ${one.comparator} ${one.direction}`}>
              <EvidenceItem evidence={one} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm text-ink-soft">
          {others.map((source) => (
            <li key={source.citation}>
              <Citation source={source} />
            </li>
          ))}
        </ul>
      )}
      {reason.evidence.length === 0 && (
        <p className="text-sm text-ink-soft">No study stands behind this choice itself.</p>
      )}
    </div>
  )
}

export function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const tone = { benefit: 'good', harm: 'danger' }[evidence.direction as string] as
    | 'good'
    | 'danger'
    | undefined
  return (
    <div className="flex flex-col gap-1">
      <p>
        <Badge wraps tone={tone ?? 'neutral'} className="border border-line">
          {wordCertainty(evidence, 'therapist').words}
        </Badge>
      </p>
      <p className="text-sm">{evidence.finding}</p>
      <p className="text-sm text-ink-soft">
        <Citation source={evidence.source} />
      </p>
    </div>
  )
}

export function Citation({ source }: { source: Source }) {
  const { data: library } = useQuery(trpc.library.own.queryOptions())
  const mark = markWords(source.mark, library?.reviewed === true)
  return (
    <>
      {source.url ? (
        <a
          href={source.url}
          target="_blank"
          rel="noreferrer"
          className="text-accent-ink underline underline-offset-2"
        >
          {source.citation}
        </a>
      ) : (
        source.citation
      )}
      {mark && <span className="font-semibold text-attention-ink"> ({mark})</span>}
    </>
  )
}
