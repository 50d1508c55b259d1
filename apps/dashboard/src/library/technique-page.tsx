import type { Library } from '@healing-touch/domain/library/entry.ts'
import { purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { PurposeIcon } from '@healing-touch/ui/purpose-icon.tsx'
import { rangeWords } from '../plans/plan-words.ts'
import { Citation } from '../plans/reason-details.tsx'
import { BodyPlaces } from './body-places.tsx'
import { ChangeOwn } from './change-own.tsx'
import { EntryPage, Facts } from './entry-page.tsx'
import { EvidenceCard, SourcesCard } from './evidence-cards.tsx'
import { NamedLinks } from './named-links.tsx'

type TechniquePageProps = { technique: Technique; library: Library }

export function TechniquePage({ technique, library }: TechniquePageProps) {
  const { dose, tags, avoid } = technique
  const used = library.conditions.filter(({ techniques }) => techniques.some(isThis))
  const against = library.conditions.filter(({ notAdvised }) => notAdvised.some(isThis))
  function isThis(one: { readonly technique: string }) {
    return one.technique === technique.id
  }
  return (
    <EntryPage
      kind="technique"
      name={technique.name}
      about={technique.about}
      actions={<ChangeOwn kind="technique" id={technique.id} />}
    >
      <Card title="At a glance">
        <Facts
          facts={[
            ['Also called', technique.synonyms.join(', ')],
            [
              'Meant for',
              <ul key="purposes" className="flex flex-wrap gap-x-4 gap-y-1">
                {technique.purposes.map((id) => (
                  <li key={id} className="flex items-center gap-1.5">
                    <PurposeIcon purpose={id} />
                    {purposes[id].name}
                  </li>
                ))}
              </ul>,
            ],
            ['Minutes', `${rangeWords(dose.minutes)} ${perWords[dose.minutes.per]}`],
            ['Pressure', pressureRange(dose.pressure)],
            ['How', dose.how],
            ['Reaches', `${tags.depth}, by ${tags.force.join(' and ').replaceAll('-', ' ')}`],
            ['Tools', tags.tools ? 'Done with a tool' : null],
            [
              'Consent',
              tags.sensitiveArea ? 'Separate written consent, and a yes each time' : null,
            ],
            ['Scope', tags.scope ? 'The law or your scope of practice may forbid it: check' : null],
            ['Certificate', technique.certification],
          ]}
        />
        <p className="mt-3 text-sm text-ink-soft">
          Dose: <Citation source={dose.source} />
        </p>
      </Card>
      {technique.regions && (
        <Card title="Where">
          <BodyPlaces places={technique.regions} />
        </Card>
      )}
      {avoid.length > 0 && (
        <Card title="When not to" tone="attention">
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {avoid.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
      <EvidenceCard evidence={technique.evidence} />
      {used.length + against.length > 0 && (
        <Card title="Conditions">
          <Facts
            facts={[
              ['Worth considering in', links(used)],
              ['Not advised in', links(against)],
            ]}
          />
        </Card>
      )}
      <SourcesCard sources={technique.sources} />
    </EntryPage>
  )

  function links(some: Library['conditions']) {
    if (some.length === 0) return null
    return <NamedLinks kind="condition" ids={some.map(({ id }) => id)} among={some} />
  }
}

const perWords = { region: 'on one place', visit: 'for the whole visit' }

function pressureRange(pressure: Technique['dose']['pressure']): string {
  if (!pressure) return 'Does not apply'
  const names = [pressure.low, pressure.high].map((level) =>
    pressureLevels[level]?.name.toLowerCase(),
  )
  return `${rangeWords(pressure)} of 5, ${[...new Set(names)].join(' to ')}`
}
