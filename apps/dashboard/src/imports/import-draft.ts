import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { ImportedSeries } from '@healing-touch/domain/imports/import.ts'
import { ImportMapping } from '@healing-touch/domain/imports/mapping.ts'
import { newId } from '../shell/new-id.ts'

export type Time = {
  readonly key: string
  readonly name: string
  readonly column: string
  /** Where this column is empty, a 0 means missing; '' for none. */
  readonly beside: string
}

/** What a person fills in; fields may still be empty. */
export type ImportDraft = {
  readonly name: string
  readonly low: number | null
  readonly high: number | null
  readonly better: 'higher' | 'lower' | null
  readonly times: readonly Time[]
  readonly subject: string
  readonly practitioner: string
  readonly group: string
  readonly groupNames: Readonly<Record<string, string>>
}

export type FieldMessages = Readonly<Record<string, string>>
type Plan = { readonly series: ImportedSeries; readonly mapping: ImportMapping }

export function newTime(column = '', name = ''): Time {
  return { key: newId(), name, column, beside: '' }
}

/** The first guess at what the columns mean as a draft to correct. */
export function draftOf(guess: ImportMapping): ImportDraft {
  const columns = guess.values.length > 0 ? guess.values : ['', '']
  return {
    name: '',
    low: null,
    high: null,
    better: null,
    times: columns.map((column, index) => newTime(column, index === 0 ? 'Baseline' : '')),
    subject: guess.subject,
    practitioner: guess.practitioner ?? '',
    group: guess.group ?? '',
    groupNames: {},
  }
}

/** The draft as the domain wants it, or what is to be put right by field, such as `times.1.column`. */
export function planOf(
  draft: ImportDraft,
): { ok: true; plan: Plan } | { ok: false; messages: FieldMessages } {
  const { name, low, high, better, times } = draft
  const series = ImportedSeries.safeParse({
    name,
    low,
    high,
    better,
    times: times.map((time) => time.name),
  })
  const named = Object.entries(draft.groupNames).filter(([, words]) => words.trim() !== '')
  const mapping = ImportMapping.safeParse({
    subject: draft.subject,
    practitioner: draft.practitioner || null,
    group: draft.group || null,
    groupNames: Object.fromEntries(draft.group === '' ? [] : named),
    values: times.map(({ column }) => column),
    zeroMeansMissingBeside: times.map(({ beside }) => beside || null),
  })
  const twice = names(times)
  if (series.success && mapping.success && Object.keys(twice).length === 0)
    return { ok: true, plan: { series: series.data, mapping: mapping.data } }
  const messages: Record<string, string> = { ...twice }
  for (const { field, message } of series.success ? [] : fieldErrors(series.error))
    messages[field.replace(/^times\.(\d+)$/, 'times.$1.name')] ??= worded(field, message)
  for (const { field, message } of mapping.success ? [] : fieldErrors(mapping.error))
    messages[field.replace(/^values\.(\d+)$/, 'times.$1.column')] ??= worded(field, message)
  return { ok: false, messages }
}

/** Two times of one name could not be told apart in the report. */
function names(times: readonly Time[]): Record<string, string> {
  const all = times.map(({ name }) => name.trim().toLowerCase())
  return Object.fromEntries(
    all.flatMap((name, index) =>
      name !== '' && all.indexOf(name) < index
        ? [[`times.${index}.name`, 'Another time has this name already.']]
        : [],
    ),
  )
}

function worded(field: string, message: string): string {
  if (field === 'better') return 'Choose which way is better.'
  if (field === 'subject' || field.startsWith('values')) return 'Choose a column.'
  if (field.startsWith('times.') && /must not be empty/.test(message))
    return 'Give this time a name.'
  if (field === 'name' && /must not be empty/.test(message)) return 'Give the measure a name.'
  if ((field === 'low' || field === 'high') && /number|missing/.test(message))
    return `Type the ${field === 'low' ? 'lowest' : 'highest'} value it can have.`
  return message
}
