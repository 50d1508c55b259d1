import type { Instrument } from '../../packages/domain/src/outcomes/instrument.ts'
import { bullets, page, table } from './markdown.ts'
import { byName, generated, linked } from './write-catalogues.ts'
import { cited, sourcesBlock, spaced, span } from './write-evidence.ts'

export function instrumentsPage(instruments: readonly Instrument[]): string {
  const sorted = byName(instruments)
  return page(
    '# Instruments',
    generated,
    table(
      ['instrument', 'id', 'answered by', 'range', 'unit', 'better', 'MDC95', 'matters from'],
      sorted.map((one) => [
        linked(one),
        `\`${one.id}\``,
        one.answeredBy,
        span(one.range),
        one.unit,
        one.better,
        one.detectable?.value ?? null,
        important(one),
      ]),
    ),
    ...sorted.flatMap(instrumentBlocks),
  )
}

function instrumentBlocks(one: Instrument): string[] {
  const figures = [
    one.detectable && ['beyond noise (MDC95)', one.detectable.value, cited(one.detectable.source)],
    one.important && ['matters to people (MCID)', important(one), cited(one.important.source)],
    one.reliability && [
      `reliability, ${one.reliability.kind}`,
      span(one.reliability),
      cited(one.reliability.source),
    ],
  ].filter((row) => row !== null)
  return [
    `## ${one.name}`,
    one.about,
    bullets([
      `Asks about: ${spaced(one.recall)}; takes about ${one.seconds} seconds`,
      `Missing answers: ${one.missing}`,
      ...(one.bands.length > 0
        ? [`Bands: ${one.bands.map(({ from, label }) => `${label} from ${from}`).join(', ')}`]
        : []),
      ...one.subscores.map(
        ({ name, items, positiveFrom }) =>
          `Part score ${name}: sum of ${items.join(' and ')}, ask on from ${positiveFrom}`,
      ),
      `Licence: ${spaced(one.licence.use)}. ${one.licence.note}`,
    ]),
    itemsBlock(one),
    table(['figure', 'value', 'source'], figures),
    table(
      ['variant', 'usual', 'range', 'MDC95', 'source'],
      Object.values(one.variants ?? {}).map((variant) => [
        variant.name,
        variant.normal ?? null,
        span(variant.range ?? one.range),
        variant.detectable?.value ?? null,
        variant.detectable ? cited(variant.detectable.source) : null,
      ]),
    ),
    sourcesBlock(one.sources),
  ]
}

function itemsBlock({ form }: Instrument): string {
  if (form.kind !== 'items')
    return `${form.prompt} ${form.least} to ${form.most} activities of the person's own.`
  return table(
    ['item', 'asked', 'answer'],
    form.items.map(({ name, prompt, answer }) => [
      name,
      prompt,
      answer.kind === 'choice'
        ? answer.options.map(({ value, label }) => `${value} ${label}`).join(', ')
        : `${span(answer)} ${answer.kind === 'quantity' ? answer.unit : `(${answer.lowLabel} to ${answer.highLabel})`}`,
    ]),
  )
}

function important({ important: change }: Instrument): string | null {
  if (!change) return null
  const { absolute, percent } = change
  return [absolute, percent === null ? null : `${percent} %`]
    .filter((part) => part !== null)
    .join(' and ')
}
