import type { Library } from '@healing-touch/domain/library/entry.ts'
import type { SelfCare } from '@healing-touch/domain/self-care/self-care.ts'
import { wordDose } from '@healing-touch/domain/self-care/word-dose.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { oftenWords } from '../plans/plan-words.ts'
import { EntryPage, Facts } from './entry-page.tsx'
import { EvidenceCard, SourcesCard } from './evidence-cards.tsx'
import { NamedLinks } from './named-links.tsx'

type SelfCarePageProps = { selfCare: SelfCare; library: Library }

export function SelfCarePage({ selfCare, library }: SelfCarePageProps) {
  const used = library.conditions.filter((condition) =>
    condition.selfCare.some((id) => id === selfCare.id),
  )
  return (
    <EntryPage kind="self-care" name={selfCare.name} about={null}>
      <Card title="How to do it">
        <ol className="flex list-decimal flex-col gap-1.5 pl-5">
          {selfCare.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="mt-3 rounded-lg bg-attention-soft p-3 text-attention-ink">
          {selfCare.stopIf}
        </p>
      </Card>
      <Card title="At a glance">
        <Facts
          facts={[
            ['Kind', selfCare.kind],
            ['Takes', plural(selfCare.minutes, 'minute', 'minutes')],
            ['How much', selfCare.dose ? wordDose(selfCare.dose) : null],
            ['How often', oftenWords(selfCare.perWeek)],
            ['Not for', selfCare.avoid.join(' ')],
            [
              'Goes with',
              used.length > 0 ? (
                <NamedLinks kind="condition" ids={used.map(({ id }) => id)} among={used} />
              ) : null,
            ],
          ]}
        />
      </Card>
      <EvidenceCard evidence={selfCare.evidence} />
      <SourcesCard sources={selfCare.sources} />
    </EntryPage>
  )
}
