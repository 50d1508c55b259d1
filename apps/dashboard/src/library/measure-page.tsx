import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'
import { motions, positions, tools } from '@healing-touch/domain/outcomes/way.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatNumber } from '@healing-touch/ui/words/format.ts'
import { rangeWords } from '../plans/plan-words.ts'
import { Citation } from '../plans/reason-details.tsx'
import { ChangeOwn } from './change-own.tsx'
import { EntryPage, Facts } from './entry-page.tsx'
import { SourcesCard } from './evidence-cards.tsx'

const licenceWords: Record<Instrument['licence']['use'], string> = {
  ship: 'Free to use: its questions are here',
  'bring-your-own': 'Needs a licence of your own before its questions can be asked here',
  'score-only': 'Its questions may not be shown: type in the total from paper',
}

const wayWords = [motions, tools, positions]
  .map((words) => Object.values(words).join(', '))
  .join('; ')

export function MeasurePage({ instrument }: { instrument: Instrument }) {
  const { important, detectable, betweenRaters, reliability, bands, licence, form, variants } =
    instrument
  const unit = instrument.unit ? ` ${instrument.unit}` : ''
  return (
    <EntryPage
      kind="instrument"
      name={instrument.name}
      about={instrument.about}
      actions={<ChangeOwn kind="instrument" id={instrument.id} />}
    >
      <Card title="At a glance">
        <Facts
          facts={[
            ['Short name', instrument.shortName],
            ['Answered by', `the ${instrument.answeredBy}, in about ${instrument.seconds} seconds`],
            ['Range', `${rangeWords(instrument.range)}${unit}, ${instrument.better} is better`],
            ['What is missing', instrument.missing],
            ['Kept apart as', variants ? Object.values(variants).map(nameOf).join(', ') : null],
            ['And by how it was taken', instrument.severalWays ? wayWords : null],
            ['Licence', `${licenceWords[licence.use]}. ${licence.note}`],
          ]}
        />
      </Card>
      <Card title="When a change counts">
        <Facts
          facts={[
            [
              'Matters to people',
              important ? (
                <>
                  {importantWords(important, unit)} <Note source={important.source} />
                </>
              ) : (
                'Nobody has published how large a change matters; any change beyond noise counts.'
              ),
            ],
            [
              'More than noise',
              detectable ? (
                <>
                  {formatNumber(detectable.value)}
                  {unit} or more (MDC95) <Note source={detectable.source} />
                  {betweenRaters && (
                    <>
                      {' '}
                      Where two people measured, {formatNumber(betweenRaters.value)}
                      {unit} or more <Note source={betweenRaters.source} />
                    </>
                  )}
                </>
              ) : variants ? (
                'Differs by variant.'
              ) : (
                "Not published: the person's own ups and downs decide."
              ),
            ],
            [
              'Reliability',
              reliability && (
                <>
                  {rangeWords(reliability)} ({reliability.kind}){' '}
                  <Note source={reliability.source} />
                </>
              ),
            ],
            [
              'Bands',
              bands
                .map(({ from, label }) => `from ${formatNumber(from)} ${label.toLowerCase()}`)
                .join(', '),
            ],
          ]}
        />
      </Card>
      <Card title="What is asked">
        {form.kind === 'activities' ? (
          <p>{form.prompt}</p>
        ) : (
          <ol className="flex list-decimal flex-col gap-1.5 pl-5">
            {form.items.map(({ id, prompt }) => (
              <li key={id}>{prompt}</li>
            ))}
          </ol>
        )}
      </Card>
      <SourcesCard sources={instrument.sources} />
    </EntryPage>
  )
}

function nameOf({ name }: { readonly name: string }): string {
  return name
}

function Note({ source }: { source: Parameters<typeof Citation>[0]['source'] }) {
  return (
    <span className="block text-sm text-ink-soft">
      <Citation source={source} />
    </span>
  )
}

function importantWords(
  { absolute, percent }: NonNullable<Instrument['important']>,
  unit: string,
): string {
  const parts = [
    absolute === null ? null : `${formatNumber(absolute)}${unit}`,
    percent === null ? null : `${formatNumber(percent)} % of the start`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Not published' : `${parts.join(' and ')} or more`
}
