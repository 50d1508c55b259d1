import { z } from 'zod'
import { Source } from '../evidence/source.ts'
import type { Answer, Answers, Instrument } from '../outcomes/instrument.ts'
import { Code } from '../outcomes/outcome.ts'
import { text } from '../text.ts'
import { canonical, fingerprint } from './canonical.ts'

const Word = text({ most: 120 })
const Words = text({ most: 1000 })
const Bounds = z.strictObject({ low: z.number(), high: z.number() })
const Recall = z.enum([
  'now',
  'past-day',
  'past-week',
  'past-two-weeks',
  'past-four-weeks',
  'past-three-months',
  'since-start',
])
const MixUp = z.strictObject({ below: z.number(), unit: Word, times: z.number() })
const Detectable = z.strictObject({ value: z.number(), source: Source })
const Bands = z.array(z.strictObject({ from: z.number(), label: Word })).max(40)
const Fingerprint = z.string().max(20)

/** What a measure says in numbers and words: its questions and its scoring are kept as what tells them apart. */
export const KeptInstrument = z.strictObject({
  id: Code,
  name: Word,
  shortName: Word,
  about: Words,
  answeredBy: z.enum(['patient', 'therapist']),
  recall: Recall,
  seconds: z.number(),
  better: z.enum(['higher', 'lower']),
  range: Bounds,
  unit: Word.nullable(),
  variants: z
    .record(
      Word,
      z.strictObject({
        name: Word,
        prompt: Words.optional(),
        recall: Recall.optional(),
        sided: z.literal(true).optional(),
        range: Bounds.optional(),
        unit: Word.optional(),
        step: z.number().optional(),
        mixUp: MixUp.optional(),
        normal: z.number().optional(),
        limitedBelow: z.number().optional(),
        detectable: Detectable.optional(),
      }),
    )
    .nullable(),
  severalWays: z.literal(true).optional(),
  missing: Words,
  mixUp: MixUp.optional(),
  subscores: z
    .array(z.strictObject({ id: Word, name: Word, items: z.array(Word), positiveFrom: z.number() }))
    .max(40),
  bands: Bands,
  betweenSides: z
    .strictObject({ absolute: z.number(), percent: z.number(), label: Words })
    .optional(),
  important: z
    .strictObject({
      absolute: z.number().nullable(),
      percent: z.number().nullable(),
      percentBelow: z.strictObject({ baseline: z.number(), percent: z.number() }).optional(),
      grades: Bands.optional(),
      source: Source,
    })
    .nullable(),
  detectable: Detectable.nullable(),
  betweenRaters: Detectable.optional(),
  reliability: z
    .strictObject({ low: z.number(), high: z.number(), kind: Words, source: Source })
    .nullable(),
  ratesChange: z
    .strictObject({ none: z.number(), betterFrom: z.number(), worseFrom: z.number() })
    .optional(),
  licence: z.strictObject({ use: z.enum(['ship', 'bring-your-own', 'score-only']), note: Words }),
  sources: z.array(Source).max(40),
  questions: Fingerprint,
  scoring: Fingerprint,
})
export type KeptInstrument = z.infer<typeof KeptInstrument>

/** A measure as it is kept: what is a function stands as what it answers to a set of answers. */
export function keptInstrument(instrument: Instrument): unknown {
  const { form, score, contradiction, ...facts } = instrument
  return {
    ...facts,
    questions: fingerprint(canonical(form)),
    scoring: fingerprint(JSON.stringify(tries(form).map((answers) => score(answers, answers)))),
  }
}

/** The measure of today with the numbers that were accepted: it scores as this version of the program does. */
export function asAccepted(
  instrument: Instrument,
  { questions, scoring, ...facts }: KeptInstrument,
): Instrument {
  return { ...instrument, ...(facts as unknown as Partial<Instrument>) }
}

/** Answers that another scoring would score otherwise: all alike, one of another height, one left open. */
function tries(form: Instrument['form']): Answers[] {
  const asked =
    form.kind === 'items'
      ? form.items.map(({ id, answer }) => ({ id, ...heights(answer) }))
      : Array.from({ length: form.most }, (_, at) => ({
          id: `activity ${at}`,
          ...heights(form.answer),
        }))
  const all = (height: 'low' | 'mid' | 'high'): Answers =>
    Object.fromEntries(asked.map((one) => [one.id, one[height]]))
  return [
    all('low'),
    all('mid'),
    all('high'),
    ...asked.flatMap(({ id, high }) => [
      { ...all('low'), [id]: high },
      { ...all('mid'), [id]: null },
    ]),
  ]
}

function heights(answer: Answer): { low: number; mid: number; high: number } {
  const values =
    answer.kind === 'choice' ? answer.options.map(({ value }) => value) : [answer.low, answer.high]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { low, mid: Math.floor((low + high) / 2), high }
}
