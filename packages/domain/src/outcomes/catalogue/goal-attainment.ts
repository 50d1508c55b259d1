import { goalIds, scoreGoals } from '../goal-attainment.ts'
import { defineInstrument } from '../instrument.ts'
import { noPublishedChange } from '../score-only.ts'

/** Goal attainment scaling: the patient's own goals, each −2 to +2, as a T score in which 50 is "as expected". */
export const goalAttainment = defineInstrument({
  id: 'goal-attainment',
  name: 'Goal attainment scaling',
  shortName: 'Goals reached',
  about: 'How far you have come with the goals we agreed on.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 60,
  better: 'higher',
  range: { low: 10, high: 90 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      goal(goalIds[0], 1),
      ...goalIds.slice(1).map((id, index) => ({ ...goal(id, index + 2), optional: true as const })),
    ],
  },
  score: scoreGoals,
  missing: 'At least one goal is needed; each weighs the same.',
  subscores: [],
  bands: [
    { from: 10, label: 'less than expected' },
    { from: 50, label: 'as expected or more' },
  ],
  important: noPublishedChange,
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'A published method without an owner.' },
  sources: [
    {
      citation: 'Kiresuk and Sherman, Community Ment Health J 1968 (formula, ρ = 0.3)',
      mark: 'established',
    },
  ],
})

function goal(id: string, number: number) {
  return {
    id,
    name: `Goal ${number}`,
    prompt: `Goal ${number}, in the order of your plan: how far did you get?`,
    answer: {
      kind: 'choice',
      options: [
        { value: -2, label: 'Much less than we expected' },
        { value: -1, label: 'Less than we expected' },
        { value: 0, label: 'As we expected' },
        { value: 1, label: 'More than we expected' },
        { value: 2, label: 'Much more than we expected' },
      ],
    },
  } as const
}
