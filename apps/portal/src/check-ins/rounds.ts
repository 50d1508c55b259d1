import { peg } from '@healing-touch/domain/outcomes/catalogue/peg.ts'
import { sleepNrs } from '@healing-touch/domain/outcomes/catalogue/sleep-nrs.ts'
import { stressNrs } from '@healing-touch/domain/outcomes/catalogue/stress-nrs.ts'
import type {
  AnswerScale,
  Answers,
  Instrument,
  Item,
} from '@healing-touch/domain/outcomes/instrument.ts'
import { promptOf } from '@healing-touch/domain/outcomes/variant.ts'

/** What is asked on one screen of the check-in. */
export type Round = { readonly title: string; readonly instruments: readonly Instrument[] }

const usual: readonly Round[] = [
  { title: 'How was your past week?', instruments: [peg] },
  { title: 'How are you doing?', instruments: [stressNrs, sleepNrs] },
]

/** The usual rounds, and one more when the therapist follows something else too. */
export function roundsWith(also: readonly Instrument[]): readonly Round[] {
  return also.length === 0
    ? usual
    : [...usual, { title: 'And what we follow with you', instruments: also }]
}

export type Question = {
  readonly instrument: Instrument
  readonly item: Item & { readonly answer: AnswerScale }
  readonly prompt: string
}

/** The questions of a round in order; a check-in asks for numbers on a scale only, so that each costs one tap. */
export function questionsOf({ instruments }: Round): readonly Question[] {
  return instruments.flatMap((instrument) => {
    const items = instrument.form.kind === 'items' ? instrument.form.items : []
    return items.flatMap((item) =>
      item.answer.kind === 'scale'
        ? [
            {
              instrument,
              item: { ...item, answer: item.answer },
              prompt: promptOf(instrument, null, item),
            },
          ]
        : [],
    )
  })
}

/** Answers by instrument id. */
export type AllAnswers = Readonly<Record<string, Answers>>

export function answerOf(answers: AllAnswers, { instrument, item }: Question): number | null {
  return answers[instrument.id]?.[item.id] ?? null
}

export function withAnswer(
  answers: AllAnswers,
  { instrument, item }: Question,
  value: number,
): AllAnswers {
  return { ...answers, [instrument.id]: { ...answers[instrument.id], [item.id]: value } }
}

/** The answers without those of a round: it was skipped. */
export function withoutRound(answers: AllAnswers, { instruments }: Round): AllAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => instruments.every((one) => one.id !== id)),
  )
}

export function isComplete(answers: AllAnswers, round: Round): boolean {
  return questionsOf(round).every((question) => answerOf(answers, question) !== null)
}
