import type { Answer, Answers, Instrument, Item } from './instrument.ts'
import { lowerFirst } from './lower-first.ts'
import type { AnswerRefusal } from './outcome-refusal.ts'
import { answerTo } from './scoring.ts'
import { seriesName, unitOf, variantOf } from './variant.ts'

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
    const wrong = checkValue(item.id, called, value, {
      answer: item.answer,
      range: variantOf(instrument, variant)?.range,
      unit: unitOf(instrument, variant),
    })
    if (wrong) return wrong
  }
  return null
}

function checkActivities(
  instrument: Instrument,
  form: Extract<Instrument['form'], { kind: 'activities' }>,
  answers: Answers,
  baseline: Answers | undefined,
): AnswerRefusal | null {
  const name = instrument.shortName
  const named = Object.keys(answers)
  const rated = named.filter((activity) => answerTo(answers, activity) !== null)
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
  for (const activity of rated) {
    const value = answerTo(answers, activity)
    if (value === null) continue
    const wrong = checkValue(activity, `“${activity}”`, value, {
      answer: form.answer,
      range: undefined,
      unit: instrument.unit,
    })
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
  on: {
    readonly answer: Answer
    readonly range: { readonly low: number; readonly high: number } | undefined
    readonly unit: string | null
  },
): AnswerRefusal | null {
  const { answer, unit } = on
  const field = `answers.${item}` as const
  const choices = answer.kind === 'choice' ? answer.options.map((option) => option.value) : null
  const low = choices
    ? Math.min(...choices)
    : (on.range?.low ?? (answer.kind === 'choice' ? 0 : answer.low))
  const high = choices
    ? Math.max(...choices)
    : (on.range?.high ?? (answer.kind === 'choice' ? 0 : answer.high))
  if (!Number.isFinite(value)) {
    return { kind: 'out-of-range', field, item, name, low, high, unit, value: null }
  }
  if (value < low || value > high) {
    return { kind: 'out-of-range', field, item, name, low, high, unit, value }
  }
  if (choices) {
    if (choices.includes(value)) return null
    return { kind: 'not-on-scale', field, item, name, value, unit, allowed: { choices } }
  }
  const step = answer.kind === 'quantity' ? answer.step : 1
  const steps = value / step
  if (Math.abs(steps - Math.round(steps)) <= 1e-6) return null
  return { kind: 'not-on-scale', field, item, name, value, unit, allowed: { step } }
}
