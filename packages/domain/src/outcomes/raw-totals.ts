import { accept, type Result, refuse } from '../result.ts'

/** A row of answers in the order of the paper form; null is open. */
export type RawAnswers = readonly (number | null)[]

/** Why a row of answers gives no total. Questions count from 1. */
export type RawRefusal =
  | { readonly kind: 'wrong-count'; readonly expected: number; readonly given: number }
  | {
      readonly kind: 'off-scale'
      readonly question: number
      readonly low: number
      readonly high: number
      /** What was given; null where it was no finite number. */
      readonly value: number | null
    }
  | { readonly kind: 'too-many-open'; readonly open: number; readonly atMost: number }

export type RawTotal = Result<number, RawRefusal>

type Scale = {
  readonly count: number
  readonly low: number
  readonly high: number
  readonly mostOpen: number
}

/** Oswestry Disability Index from its ten sections of 0–5, in percent of what the answered ones could give. */
export function odiPercent(sections: RawAnswers): RawTotal {
  return totalOf(sections, { count: 10, low: 0, high: 5, mostOpen: 1 }, percentOfMost(5))
}

/** Neck Disability Index from its ten sections of 0–5, in percent; the printed form cuts 35.56 to 35.5. */
export function ndiPercent(sections: RawAnswers): RawTotal {
  return odiPercent(sections)
}

/** Neck Disability Index as a raw total of 50: up to two open sections count as the mean of the others. */
export function ndiRaw(sections: RawAnswers): RawTotal {
  return totalOf(
    sections,
    { count: 10, low: 0, high: 5, mostOpen: 2 },
    (values) => 10 * meanOf(values),
  )
}

/** QuickDASH from its eleven answers of 1–5, 0–100; at least ten of them. */
export function quickDashScore(answers: RawAnswers): RawTotal {
  return totalOf(
    answers,
    { count: 11, low: 1, high: 5, mostOpen: 1 },
    (values) => (meanOf(values) - 1) * 25,
  )
}

/** Lower Extremity Functional Scale: twenty answers of 0–4, all needed; 80 is no difficulty. */
export function lefsTotal(answers: RawAnswers): RawTotal {
  return totalOf(answers, { count: 20, low: 0, high: 4, mostOpen: 0 }, sum)
}

/** Perceived Stress Scale, four questions of 0–4, the second and third counted in reverse. */
export function pss4Total(answers: RawAnswers): RawTotal {
  return totalOf(answers, { count: 4, low: 0, high: 4, mostOpen: 0 }, (values) =>
    sum(values.map((value, index) => (index === 1 || index === 2 ? 4 - value : value))),
  )
}

/** WHO-5 well-being: five answers of 0–5, times four: 0–100. (Not (raw − 5) × 4, which is found on the web.) */
export function who5Percent(answers: RawAnswers): RawTotal {
  return totalOf(answers, { count: 5, low: 0, high: 5, mostOpen: 0 }, (values) => 4 * sum(values))
}

/** MIDAS: days of three months in each of five answers, added up. */
export function midasDays(answers: RawAnswers): RawTotal {
  return totalOf(answers, { count: 5, low: 0, high: 92, mostOpen: 0 }, sum)
}

export type MidasGrade = 'I' | 'II' | 'III' | 'IV'

/** The grade of a MIDAS total: I up to 5, II up to 10, III up to 20, IV above. */
export function midasGrade(days: number): MidasGrade {
  if (days <= 5) return 'I'
  if (days <= 10) return 'II'
  return days <= 20 ? 'III' : 'IV'
}

/** Insomnia Severity Index: seven answers of 0–4, all needed. */
export function isiTotal(answers: RawAnswers): RawTotal {
  return totalOf(answers, { count: 7, low: 0, high: 4, mostOpen: 0 }, sum)
}

/** SPADI, 0–100: the mean of its pain (5 answers) and disability (8 answers) in percent, each answer 0–10. */
export function spadiPercent(answers: RawAnswers): RawTotal {
  return totalOf(answers, { count: 13, low: 0, high: 10, mostOpen: 0 }, (values) => {
    const pain = percentOfMost(10)(values.slice(0, 5))
    const disability = percentOfMost(10)(values.slice(5))
    return (pain + disability) / 2
  })
}

export type StartBack = {
  readonly total: number
  /** The sum of questions 5 to 9. */
  readonly psychosocial: number
  readonly risk: 'low' | 'medium' | 'high'
}

/** STarT Back from its nine answers of 0 or 1: low up to 3; above, high from 4 psychosocial ones, else medium. */
export function startBack(answers: RawAnswers): Result<StartBack, RawRefusal> {
  const total = totalOf(answers, { count: 9, low: 0, high: 1, mostOpen: 0 }, sum)
  if (!total.ok) return total
  const psychosocial = sum(answers.slice(4).map(Number))
  const risk = total.value <= 3 ? 'low' : psychosocial >= 4 ? 'high' : 'medium'
  return accept({ total: total.value, psychosocial, risk })
}

/** What is wrong with a row of answers, as a sentence. */
export function wordRawRefusal(refusal: RawRefusal): string {
  switch (refusal.kind) {
    case 'wrong-count':
      return `The form has ${refusal.expected} questions; ${refusal.given} answers were given.`
    case 'off-scale': {
      const { question, low, high, value } = refusal
      const must = `Question ${question} must be a whole number from ${low} to ${high}`
      return value === null ? `${must}.` : `${must}; you wrote ${value}.`
    }
    case 'too-many-open':
      return refusal.atMost === 0
        ? `All answers are needed; ${refusal.open} ${refusal.open === 1 ? 'is' : 'are'} open.`
        : `At most ${refusal.atMost} may be open; ${refusal.open} are.`
  }
}

function totalOf(
  answers: RawAnswers,
  { count, low, high, mostOpen }: Scale,
  score: (values: readonly number[]) => number,
): RawTotal {
  if (answers.length !== count)
    return refuse({ kind: 'wrong-count', expected: count, given: answers.length })
  const off = answers.findIndex((value) => value !== null && !isOn(value, low, high))
  if (off >= 0) {
    const value = Number(answers[off])
    const given = Number.isFinite(value) ? value : null
    return refuse({ kind: 'off-scale', question: off + 1, low, high, value: given })
  }
  const values = answers.filter((value) => value !== null)
  const open = count - values.length
  if (open > mostOpen) return refuse({ kind: 'too-many-open', open, atMost: mostOpen })
  return accept(score(values))
}

function isOn(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length
}

function percentOfMost(most: number): (values: readonly number[]) => number {
  return (values) => (100 * sum(values)) / (most * values.length)
}
