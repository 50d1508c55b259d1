import { ownIdOf } from '@healing-touch/domain/library/own-id.ts'
import { ownInstrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import type { ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import { ownMeasureFile } from '@healing-touch/domain/outcomes/own-measure.ts'
import { type Made, madeOf } from './made-entry.ts'

/** A number that the practice measures itself, as it is being typed. */
export type MeasureDraft = {
  name: string
  about: string
  unit: string
  low: number | null
  high: number | null
  /** The finest difference that is written down. */
  step: number | null
  better: 'higher' | 'lower'
  answeredBy: 'patient' | 'therapist'
  /** The smallest change that matters; null where nobody here can say. */
  matters: number | null
}

export const newMeasure: MeasureDraft = {
  name: '',
  about: '',
  unit: '',
  low: 0,
  high: null,
  step: 1,
  better: 'higher',
  answeredBy: 'therapist',
  matters: null,
}

/** Null for a file of questions, which has a form of its own. */
export function draftOfMeasure({ facts, items }: ItemFile): MeasureDraft | null {
  const [{ answer }] = items
  if (facts.measure !== 'own' || items.length > 1 || answer.kind !== 'quantity') return null
  const { name, about, better, answeredBy, important } = facts
  const { low, high, step, unit } = answer
  return {
    name,
    about,
    unit,
    low,
    high,
    step,
    better,
    answeredBy,
    matters: important?.absolute ?? null,
  }
}

export function measureOf(
  draft: MeasureDraft,
  { before, taken }: { before: string | null; taken: readonly string[] },
): Made {
  const { low, high, step, ...rest } = draft
  const name = draft.name.trim()
  const entry = ownInstrumentOf(
    ownMeasureFile({
      ...rest,
      name,
      id: before ?? ownIdOf(name, taken),
      range: { low: low ?? Number.NaN, high: high ?? Number.NaN },
      step: step ?? Number.NaN,
      practice: 'this practice',
    }),
  )
  return madeOf({ kind: 'instrument', entry }, measurePaths)
}

/** Which field of the draft a path of the entry belongs to. */
export const measurePaths = [
  [/^entry\.(id|name)$/, 'name'],
  [/^entry\.file\.facts\.(id|name|shortName)$/, 'name'],
  [/^entry\.file\.items\.0\.(name|prompt)$/, 'name'],
  [/^entry\.file\.facts\.about$/, 'about'],
  [/^entry\.file\.facts\.important/, 'matters', 'The smallest change that matters'],
  [/^entry\.file\.items\.0\.answer\.unit$/, 'unit'],
  [/^entry\.file\.items\.0\.answer\.low$/, 'low', 'The lowest value'],
  [/^entry\.file\.items\.0\.answer\.high$/, 'high', 'The highest value'],
  [/^entry\.file\.items\.0\.answer\.step$/, 'step'],
] as const satisfies readonly (readonly [RegExp, keyof MeasureDraft, string?])[]
