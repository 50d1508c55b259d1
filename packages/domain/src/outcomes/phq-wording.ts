import type { Item } from './instrument.ts'

/** How the PHQ and GAD questionnaires are answered, in their own words. */
export const howOften = {
  kind: 'choice',
  options: [
    { value: 0, label: 'Not at all' },
    { value: 1, label: 'Several days' },
    { value: 2, label: 'More than half the days' },
    { value: 3, label: 'Nearly every day' },
  ],
} as const

/** Their lead and one of their questions. */
export function overTwoWeeks<const Id extends string>(id: Id, name: string, asked: string) {
  return {
    id,
    name,
    prompt: `Over the last two weeks, how often have you been bothered by ${asked}?`,
    answer: howOften,
  } as const satisfies Item
}

/** The two questions of the PHQ-2 and of the PHQ-9's start. */
export const lowMood = [
  overTwoWeeks('little-interest', 'Little interest', 'little interest or pleasure in doing things'),
  overTwoWeeks('feeling-down', 'Feeling down', 'feeling down, depressed, or hopeless'),
] as const

/** The two questions of the GAD-2 and of the GAD-7's start. */
export const worry = [
  overTwoWeeks('nervous', 'Feeling nervous', 'feeling nervous, anxious, or on edge'),
  overTwoWeeks('worrying', 'Worrying', 'not being able to stop or control worrying'),
] as const
