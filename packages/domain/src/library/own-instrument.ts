import { z } from 'zod'
import type { Instrument } from '../outcomes/instrument.ts'
import { instrumentFromFile } from '../outcomes/instrument-from-file.ts'
import { ItemFile } from '../outcomes/item-file.ts'
import { knownMeasures } from '../outcomes/known-measures.ts'
import { text } from '../text.ts'
import { OwnId } from './own-id.ts'

/** A measure that a practice adds: the item file it is read from, kept under the measure's name. */
export const OwnInstrument = z
  .strictObject({ id: OwnId, name: text({ least: 2, most: 120 }), file: ItemFile })
  .superRefine(({ id, name, file }, context) => {
    const of = nameOf(file)
    const issue = (field: 'id' | 'name', own: string) =>
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `must be that of its file: ${own}`,
      })
    if (id !== of.id) issue('id', of.id)
    if (name !== of.name) issue('name', of.name)
  })
export type OwnInstrument = z.infer<typeof OwnInstrument>

/** The entry of a file. A licensed questionnaire is kept as "own-spadi" and measured as "spadi". */
export function ownInstrumentOf(file: ItemFile): OwnInstrument {
  return { ...nameOf(file), file }
}

/** The measure of a kept entry; none where its file cannot be read any more. */
export function instrumentOf({ file }: OwnInstrument): Instrument[] {
  const read = instrumentFromFile(file)
  return read.ok ? [read.value] : []
}

/** Whether both files ask for the same numbers and score them alike: what was measured by one can be compared by the other. */
export function scoresAlike(before: ItemFile, after: ItemFile): boolean {
  return JSON.stringify(whatScores(before)) === JSON.stringify(whatScores(after))
}

function whatScores({ facts, items }: ItemFile) {
  return [
    facts.measure === 'own' ? [facts.scoring, facts.better] : facts.measure,
    items.map(({ id, answer, reverse }) => [id, valuesOf(answer), reverse]),
  ]
}

/** The numbers that may be answered, without their words. */
function valuesOf(answer: ItemFile['items'][number]['answer']) {
  if (answer.kind === 'choice') return answer.options.map(({ value }) => value)
  return answer.kind === 'scale'
    ? [answer.low, answer.high]
    : [answer.low, answer.high, answer.step, answer.unit]
}

function nameOf({ facts }: ItemFile): { readonly id: string; readonly name: string } {
  return facts.measure === 'own'
    ? { id: facts.id, name: facts.name }
    : { id: `own-${facts.measure}`, name: knownMeasures[facts.measure].name }
}
