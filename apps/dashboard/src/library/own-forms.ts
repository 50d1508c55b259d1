import type { KeptEntry } from './known.ts'
import { draftOfMeasure } from './measure-draft.ts'

/** What a practice may add, each with its form. */
export const ownForms = [
  {
    to: '/library/own-technique',
    one: 'Technique',
    add: 'Add a technique',
    about: 'What your hands do that the library has no name for.',
  },
  {
    to: '/library/own-condition',
    one: 'Condition',
    add: 'Add a condition',
    about: 'With its codes, techniques, dose and stop rule: plans are suggested for it.',
  },
  {
    to: '/library/own-measure',
    one: 'Measure',
    add: 'Add a measure',
    about: 'A number you take yourself, such as grip strength in kg.',
  },
  {
    to: '/library/own-questionnaire',
    one: 'Questionnaire',
    add: 'Add a questionnaire',
    about: 'Questions you hold a licence for, or wrote yourself; scored and judged here.',
  },
] as const

export type OwnForm = (typeof ownForms)[number]

const [technique, condition, measure, questionnaire] = ownForms

export function ownFormOf(kept: KeptEntry): OwnForm {
  if (kept.kind === 'technique') return technique
  if (kept.kind === 'condition') return condition
  return draftOfMeasure(kept.entry.file) ? measure : questionnaire
}
