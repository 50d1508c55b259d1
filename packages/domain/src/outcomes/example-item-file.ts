import type { FileItem, ItemFile } from './item-file.ts'
import { type KnownMeasure, type KnownMeasureId, knownMeasures } from './known-measures.ts'

/** A practice's own questionnaire, as a file, to try things out with. */
export const source = {
  citation: 'The experience of Elm Street Practice',
  mark: 'decision',
} as const
export const licence = {
  kind: 'licensed',
  holder: 'The form’s owner',
  terms: 'letter 12',
  attestedBy: 'Hannah Bennett',
  attestedOn: '2026-11-02',
  attested: true,
} as const
export const scale = (id: string, change: Partial<FileItem> = {}): FileItem => ({
  id,
  name: `Question ${id}`,
  prompt: `How is ${id}?`,
  answer: { kind: 'scale', low: 0, high: 4, lowLabel: 'not at all', highLabel: 'very much' },
  reverse: false,
  ...change,
})
export const choice = (id: string, ...values: [number, number, ...number[]]): FileItem => {
  const [first, second, ...rest] = values
  const option = (value: number) => ({ value, label: `option ${value}` })
  return scale(id, {
    answer: { kind: 'choice', options: [option(first), option(second), ...rest.map(option)] },
  })
}
export const quantity = (id: string, unit: string, low = 0, high = 10): FileItem =>
  scale(id, { answer: { kind: 'quantity', low, high, step: 1, unit } })

type Own = Extract<ItemFile['facts'], { readonly measure: 'own' }>
export const facts: Own = {
  measure: 'own',
  id: 'own-energy',
  name: 'Energy in the day',
  shortName: 'Energy',
  about: 'How much energy you have.',
  recall: 'past-week',
  answeredBy: 'patient',
  better: 'higher',
  scoring: { kind: 'sum', mostOpen: 0 },
  bands: [
    { from: 0, label: 'low' },
    { from: 6, label: 'high' },
  ],
  important: null,
  detectable: { value: 2, source },
  source,
}
export const file: ItemFile = {
  licence: { kind: 'own', by: 'Elm Street Practice' },
  facts,
  items: [scale('a'), scale('b', { reverse: true })],
}
export const own = (change: Partial<Own>, items: ItemFile['items'] = file.items): ItemFile => ({
  ...file,
  facts: { ...facts, ...change },
  items,
})
export const known = (measure: KnownMeasureId, items: readonly FileItem[]): unknown => ({
  licence,
  facts: { measure },
  items,
})
/** A known measure's questions, answered on its scale. */
export function questionsOf(id: KnownMeasureId): FileItem[] {
  const { questions, low, high }: KnownMeasure = knownMeasures[id]
  return Array.from({ length: questions }, (_, index) =>
    high > 20
      ? quantity(`q${index + 1}`, 'days', low, high)
      : scale(`q${index + 1}`, {
          answer: { kind: 'scale', low, high, lowLabel: 'none', highLabel: 'most' },
        }),
  )
}
