import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import type { Library } from '@healing-touch/domain/library/entry.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { oftenWords, rangeWords } from '../plans/plan-words.ts'
import { Citation } from '../plans/reason-details.tsx'
import { BodyPlaces } from './body-places.tsx'
import { ChangeOwn } from './change-own.tsx'
import { EntryLink } from './entry-link.tsx'
import { EntryPage, Facts } from './entry-page.tsx'
import { EvidenceCard, GuidelinesCard, SourcesCard } from './evidence-cards.tsx'
import { NamedLinks } from './named-links.tsx'

type ConditionPageProps = { condition: Condition; library: Library }

export function ConditionPage({ condition, library }: ConditionPageProps) {
  const { codes, dose, techniques, notAdvised, cautions, startPressureCap } = condition
  return (
    <EntryPage
      kind="condition"
      name={condition.name}
      about={condition.about}
      actions={<ChangeOwn kind="condition" id={condition.id} />}
    >
      <Card title="At a glance">
        <Facts
          facts={[
            ['Also called', condition.synonyms.join(', ')],
            ['ICD-10-CM', codes.icd10cm.join(', ')],
            ['ICD-11', codes.icd11.join(', ')],
            ['Kind of pain', condition.mechanism.join(', ')],
            [
              'Dose to begin with',
              `${dose.minutes} minutes, ${oftenRange(dose.perWeek)}, for ${dose.weeks} weeks. ${dose.after}`,
            ],
            [
              'First visits',
              startPressureCap === null
                ? null
                : `Pressure at most ${startPressureCap} of 5, whatever the technique allows.`,
            ],
            [
              'Stop rule',
              `No reliable change after ${condition.reviewAfterVisits} visits: re-assess or refer.`,
            ],
          ]}
        />
        <p className="mt-3 text-sm text-ink-soft">
          Dose: <Citation source={dose.source} />
        </p>
      </Card>
      <Card title="Where">
        <BodyPlaces places={condition.regions} />
      </Card>
      <EvidenceCard evidence={condition.evidence} />
      <GuidelinesCard guidelines={condition.guidelines} />
      {cautions.length > 0 && (
        <Card title="Take care" tone="attention">
          <ul className="flex flex-col divide-y divide-attention/40">
            {cautions.map(({ rule, text, source }) => (
              <li key={`${rule} ${text}`} className="py-2.5 first:pt-0 last:pb-0">
                <p>{text}</p>
                <p className="text-sm">
                  Rule {rule} · <Citation source={source} />
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="Techniques to consider">
        <TechniqueReasons some={techniques} library={library} />
      </Card>
      {notAdvised.length > 0 && (
        <Card title="Not advised here">
          <TechniqueReasons some={notAdvised} library={library} />
        </Card>
      )}
      <Card title="What to measure, and what to do at home">
        <Facts
          facts={[
            [
              'Measures',
              <NamedLinks
                key="m"
                kind="instrument"
                ids={condition.measures}
                among={library.instruments}
              />,
            ],
            [
              'Self-care',
              <NamedLinks
                key="s"
                kind="self-care"
                ids={condition.selfCare}
                among={library.selfCare}
              />,
            ],
          ]}
        />
      </Card>
      <SourcesCard sources={condition.sources} />
    </EntryPage>
  )
}

function oftenRange(perWeek: Condition['dose']['perWeek']): string {
  return perWeek.low === perWeek.high
    ? oftenWords(perWeek.low)
    : `${rangeWords(perWeek)} times a week`
}

type TechniqueReasonsProps = { some: Condition['notAdvised']; library: Library }

function TechniqueReasons({ some, library }: TechniqueReasonsProps) {
  return (
    <ol className="flex flex-col gap-3.5">
      {some.map(({ technique, because }) => {
        const entry = library.techniques.find(({ id }) => id === technique)
        return (
          <li key={technique}>
            <p className="flex flex-wrap items-center gap-2">
              <EntryLink
                kind="technique"
                id={technique}
                className="font-semibold text-accent-ink underline underline-offset-2"
              >
                {entry?.name ?? technique}
              </EntryLink>
              {entry?.certification && <Badge>Needs a certificate</Badge>}
            </p>
            <p>{because}</p>
          </li>
        )
      })}
    </ol>
  )
}
