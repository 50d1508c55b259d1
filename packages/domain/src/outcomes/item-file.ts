import { z } from 'zod'
import { Source } from '../evidence/source.ts'
import { text } from '../text.ts'
import { knownMeasureIds } from './known-measures.ts'
import { Code } from './outcome.ts'
import { at } from './vectors.ts'

const Words = text({ least: 2, most: 300 })
const Label = text({ least: 1, most: 120 })
const Bound = z.number().min(-100_000).max(100_000)
const upwards = ({ low, high }: { readonly low: number; readonly high: number }) => low < high
const above = { path: ['high'], error: 'must be above the lowest value' }

const Option = z.strictObject({ value: Bound, label: Label })

const Answer = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('scale'),
      low: z.int().min(-10).max(100),
      high: z.int().min(-10).max(100),
      lowLabel: Label,
      highLabel: Label,
    })
    .refine(upwards, above)
    .refine(({ low, high }) => high - low <= 20, {
      path: ['high'],
      error: 'must be at most 20 above the lowest value: a longer scale is asked as a quantity',
    }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z.tuple([Option, Option], Option).check(z.maxLength(12)),
  }),
  z
    .strictObject({
      kind: z.literal('quantity'),
      low: Bound,
      high: Bound,
      step: z.number().min(0.001).max(1000),
      unit: text({ least: 1, most: 20 }),
    })
    .refine(upwards, above),
])

const FileItem = z.strictObject({
  id: Code,
  name: text({ least: 2, most: 80 }),
  prompt: text({ least: 3, most: 600 }),
  answer: Answer,
  /** Counted from its other end. */
  reverse: z.boolean(),
})
export type FileItem = z.infer<typeof FileItem>

const MostOpen = z.int().min(0).max(39)

const FileScoring = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), mostOpen: MostOpen }),
  z.strictObject({ kind: z.literal('mean'), mostOpen: MostOpen }),
  z.strictObject({ kind: z.literal('percent'), mostOpen: MostOpen }),
  z.strictObject({
    kind: z.literal('mean-of-percents'),
    groups: z.array(z.array(Code).min(1).max(40)).min(1).max(10),
  }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z
      .array(z.strictObject({ total: Bound, score: Bound }))
      .min(2)
      .max(500),
  }),
])

/** What a measure is, where it is none of those whose facts we know. */
const OwnFacts = z.strictObject({
  measure: z.literal('own'),
  id: z
    .string()
    .max(80)
    .regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/, 'must begin with "own-", such as "own-grip-strength"'),
  name: text({ least: 2, most: 120 }),
  shortName: text({ least: 2, most: 60 }),
  about: Words,
  recall: z.enum([
    'now',
    'past-day',
    'past-week',
    'past-two-weeks',
    'past-four-weeks',
    'past-three-months',
    'since-start',
  ]),
  answeredBy: z.enum(['patient', 'therapist']),
  better: z.enum(['higher', 'lower']),
  scoring: FileScoring,
  bands: z.array(z.strictObject({ from: Bound, label: Label })).max(12),
  important: z
    .strictObject({
      absolute: z.number().positive().max(100_000).nullable(),
      percent: z.number().positive().max(100).nullable(),
      source: Source,
    })
    .nullable(),
  detectable: z
    .strictObject({ value: z.number().positive().max(100_000), source: Source })
    .nullable(),
  source: Source,
})

/** A measure whose scoring and limits of change we know; the questions are the practice's to bring. */
const KnownFacts = z.strictObject({ measure: z.enum(knownMeasureIds) })

const Licence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('licensed'),
    /** Whose questions they are. */
    holder: Words,
    /** What the licence allows, such as its number or the letter it came with. */
    terms: Words,
    attestedBy: Words,
    attestedOn: z.iso.date(),
    attested: z.literal(true, {
      error: 'must be confirmed: this practice may ask these questions in software',
    }),
  }),
  z.strictObject({ kind: z.literal('own'), by: Words }),
])

/** A questionnaire that a practice brings along, with its licence; or a measure of its own. */
export const ItemFile = z
  .strictObject({
    licence: Licence,
    facts: z.discriminatedUnion('measure', [KnownFacts, OwnFacts]),
    items: z.tuple([FileItem], FileItem).check(z.maxLength(40)),
  })
  .superRefine(({ facts, items, licence }, context) => {
    const issue = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    for (const [index, { id, answer, reverse }] of items.entries()) {
      if (items.findIndex((other) => other.id === id) < index)
        issue(['items', index, 'id'], 'is taken by an earlier question')
      if (answer.kind === 'quantity' && reverse)
        issue(['items', index, 'reverse'], 'is for scales and choices only')
      if (answer.kind === 'choice' && new Set(valuesOf(answer)).size < answer.options.length)
        issue(['items', index, 'answer', 'options'], 'must each have a value of their own')
    }
    if (facts.measure !== 'own') {
      if (licence.kind === 'own')
        issue(['licence', 'kind'], 'must be a licence: these questions are not your own')
      return
    }
    const { scoring, bands } = facts
    const steps = bands.map(({ from }) => from)
    if (steps.slice(1).some((from, index) => from <= at(steps, index)))
      issue(['facts', 'bands'], 'must go upwards')
    switch (scoring.kind) {
      case 'mean':
      case 'sum':
      case 'percent':
        if (scoring.mostOpen >= items.length)
          issue(['facts', 'scoring', 'mostOpen'], 'must leave at least one answer')
        if (scoring.kind === 'mean' && new Set(items.map(boundsWords)).size > 1)
          issue(['facts', 'scoring', 'kind'], 'of questions with different scales says nothing')
        return
      case 'mean-of-percents': {
        const named = scoring.groups.flat()
        const unknown = named.find((id) => !items.some((item) => item.id === id))
        if (unknown !== undefined)
          issue(['facts', 'scoring', 'groups'], `name a question that is not there: “${unknown}”`)
        if (new Set(named).size < named.length)
          issue(['facts', 'scoring', 'groups'], 'must name each question once')
        return
      }
      case 'table': {
        const totals = new Set(scoring.rows.map(({ total }) => total))
        const { low, high } = totalBounds(items)
        const length = Math.min(1000, Math.max(0, Math.floor(high - low) + 1))
        const gap = Array.from({ length }, (_, index) => low + index).find(
          (total) => !totals.has(total),
        )
        if (gap !== undefined)
          issue(['facts', 'scoring', 'rows'], `have no score for a total of ${gap}`)
      }
    }
  })
export type ItemFile = z.infer<typeof ItemFile>

/** The lowest and highest value of a question. */
export function boundsOf({ answer }: FileItem): { readonly low: number; readonly high: number } {
  if (answer.kind !== 'choice') return { low: answer.low, high: answer.high }
  const values = valuesOf(answer)
  return { low: Math.min(...values), high: Math.max(...values) }
}

function totalBounds(items: readonly FileItem[]) {
  const bounds = items.map(boundsOf)
  return {
    low: bounds.reduce((sum, { low }) => sum + low, 0),
    high: bounds.reduce((sum, { high }) => sum + high, 0),
  }
}

function boundsWords(item: FileItem): string {
  const { low, high } = boundsOf(item)
  return `${low} to ${high}`
}

function valuesOf({ options }: { readonly options: readonly { readonly value: number }[] }) {
  return options.map(({ value }) => value)
}
