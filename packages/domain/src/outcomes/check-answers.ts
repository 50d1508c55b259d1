import type { Answer, Answers, Instrument, Item, UnitMixUp } from './instrument.ts'
import { lowerFirst } from './lower-first.ts'
import type { AnswerRefusal } from './outcome-refusal.ts'
import { answerTo } from './scoring.ts'
import { type AnswerBounds, answerBounds, mixUpOf, seriesName } from './variant.ts'

/** The first thing that is wrong with the answers, in the order asked; null when nothing is. */
export function checkAnswers(
  instrument: Instrument,
  variant: string | null,
  answers: Answers,
  baseline: Answers | undefined,
): AnswerRefusal | null {
  const { form } = instrument
  return form.kind === 'items'
    ? checkItems(instrument, variant, form.items, answers)
    : checkActivities(instrument, form, answers, baseline)
}

function checkItems(
  instrument: Instrument,
  variant: string | null,
  items: readonly Item[],
  answers: Answers,
): AnswerRefusal | null {
  const name = seriesName(instrument, variant)
  const unknown = Object.keys(answers).find((id) => !items.some((item) => item.id === id))
  if (unknown !== undefined) {
    return {
      kind: 'unknown-item',
      field: `answers.${unknown}`,
      name,
      item: unknown,
      activity: false,
    }
  }
  const open = items.filter((item) => answerTo(answers, item.id) === null && !item.optional)
  const [first] = open
  if (first && open.length < items.length) {
    return {
      kind: 'missing-items',
      field: `answers.${first.id}`,
      name,
      items: open.map((item) => item.name),
    }
  }
  for (const item of items) {
    const value = answerTo(answers, item.id)
    if (value === null) continue
    const called = items.length === 1 ? name : `${name}, ${lowerFirst(item.name)}`
    const bounds = answerBounds(instrument, variant, item.answer)
    const wrong =
      checkValue(item.id, called, value, item.answer, bounds) ??
      checkUnit(item.id, called, value, bounds.unit, mixUpOf(instrument, variant))
    if (wrong) return wrong
  }
  const found = instrument.contradiction?.(answers) ?? null
  return found && { kind: 'contradiction', field: `answers.${found.item}`, name, ...found }
}

function checkActivities(
  instrument: Instrument,
  form: Extract<Instrument['form'], { kind: 'activities' }>,
  answers: Answers,
  baseline: Answers | undefined,
): AnswerRefusal | null {
  const name = instrument.shortName
  const named = Object.keys(answers)
  const rated = named.flatMap((activity) => {
    const value = answerTo(answers, activity)
    return value === null ? [] : [{ activity, value }]
  })
  const strange = baseline && named.find((activity) => answerTo(baseline, activity) === null)
  if (strange !== undefined) {
    return {
      kind: 'unknown-item',
      field: `answers.${strange}`,
      name,
      item: strange,
      activity: true,
    }
  }
  for (const { activity, value } of rated) {
    const bounds = answerBounds(instrument, null, form.answer)
    const wrong = checkValue(activity, `“${activity}”`, value, form.answer, bounds)
    if (wrong) return wrong
  }
  if (named.length > form.most) {
    return {
      kind: 'too-many-activities',
      field: 'answers',
      name,
      given: named.length,
      limit: form.most,
    }
  }
  if (!baseline && rated.length > 0 && rated.length < form.least) {
    return {
      kind: 'too-few-activities',
      field: 'answers',
      name,
      given: rated.length,
      limit: form.least,
    }
  }
  return null
}

function checkValue(
  item: string,
  name: string,
  value: number,
  answer: Answer,
  { low, high, step, unit }: AnswerBounds,
): AnswerRefusal | null {
  const field = `answers.${item}` as const
  if (!Number.isFinite(value)) {
    return { kind: 'out-of-range', field, item, name, low, high, unit, value: null }
  }
  if (value < low || value > high) {
    return { kind: 'out-of-range', field, item, name, low, high, unit, value }
  }
  if (answer.kind === 'choice') {
    const choices = answer.options.map((option) => option.value)
    if (choices.includes(value)) return null
    return { kind: 'not-on-scale', field, item, name, value, unit, allowed: { choices } }
  }
  const steps = value / step
  if (Math.abs(steps - Math.round(steps)) <= 1e-6) return null
  return { kind: 'not-on-scale', field, item, name, value, unit, allowed: { step } }
}

/** A reading within the range that is nevertheless too small to be one in this unit; 0 is the same in both. */
function checkUnit(
  item: string,
  name: string,
  value: number,
  unit: string | null,
  mixUp: UnitMixUp | null,
): AnswerRefusal | null {
  if (!mixUp || value <= 0 || value >= mixUp.below) return null
  return {
    kind: 'unit-mixed-up',
    field: `answers.${item}`,
    item,
    name,
    value,
    unit,
    other: mixUp.unit,
    converted: Math.round(value * mixUp.times * 100) / 100,
  }
}
