import type { Evidence, Guideline } from '@healing-touch/domain/evidence/evidence.ts'
import type { Source } from '@healing-touch/domain/evidence/source.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { Citation, EvidenceItem } from '../plans/reason-details.tsx'

/** What studies found, each as it is; where there are none, that. */
export function EvidenceCard({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <Card title="What studies found">
      {evidence.length === 0 ? (
        <p>Nobody has studied this well enough to say. What follows is practice, not proof.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {evidence.map((one) => (
            <li
              key={`${one.study} ${one.comparator} ${one.finding}`}
              className="py-4 first:pt-0 last:pb-0"
            >
              <p className="mb-1.5 font-semibold">
                {one.study} ({one.year})
              </p>
              <EvidenceItem evidence={one} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const recommendationWords: Record<Guideline['recommendation'], string> = {
  'strong-for': 'Strongly for',
  'conditional-for': 'For, with conditions',
  'as-part-of-package': 'For, as part of a package',
  insufficient: 'Too little to say',
  'conditional-against': 'Against, with conditions',
  'strong-against': 'Strongly against',
  none: 'No recommendation',
}

const favours: readonly Guideline['recommendation'][] = [
  'strong-for',
  'conditional-for',
  'as-part-of-package',
]
const opposes: readonly Guideline['recommendation'][] = ['conditional-against', 'strong-against']

/** What guideline bodies say, side by side when they contradict each other. */
export function GuidelinesCard({ guidelines }: { guidelines: readonly Guideline[] }) {
  if (guidelines.length === 0) return null
  const says = (some: typeof favours) =>
    guidelines.some(({ recommendation }) => some.includes(recommendation))
  return (
    <Card title="What guidelines say">
      {says(favours) && says(opposes) && (
        <p className="mb-4 rounded-lg bg-sunken p-3">
          These bodies do not agree. They are kept side by side, so that you can weigh them.
        </p>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {guidelines.map((one) => (
          <li key={`${one.body} ${one.year}`} className="flex flex-col items-start gap-1.5">
            <p className="font-semibold">
              {one.body} ({one.year})
            </p>
            <Badge tone={opposes.includes(one.recommendation) ? 'attention' : 'neutral'}>
              {recommendationWords[one.recommendation]}
            </Badge>
            <p>{one.statement}</p>
            <p className="text-sm text-ink-soft">
              <Citation source={one.source} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function SourcesCard({ sources }: { sources: readonly Source[] }) {
  return (
    <Card title="Sources">
      <ul className="flex flex-col gap-1.5 text-ink-soft">
        {sources.map((source) => (
          <li key={source.citation}>
            <Citation source={source} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
