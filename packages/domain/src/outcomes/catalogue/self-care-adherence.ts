import { defineInstrument } from '../instrument.ts'
import { scoreWeeks, weekIds } from '../kept-weeks.ts'
import { noPublishedChange } from '../score-only.ts'

/** The share of prescribed self-care that was done, 0–1: doing more in one week makes up for no other. */
export const selfCareAdherence = defineInstrument({
  id: 'self-care-adherence',
  name: 'Self-care done, of what was prescribed',
  shortName: 'Self-care done',
  about: 'How much of your self-care you did, of what you set out to do.',
  answeredBy: 'therapist',
  recall: 'past-four-weeks',
  seconds: 30,
  better: 'higher',
  range: { low: 0, high: 1 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      times(weekIds[0].done, 'Done, first week'),
      times(weekIds[0].prescribed, 'Prescribed, first week'),
      ...weekIds.slice(1).flatMap(({ done, prescribed }, index) => [
        { ...times(done, `Done, week ${index + 2}`), optional: true as const },
        { ...times(prescribed, `Prescribed, week ${index + 2}`), optional: true as const },
      ]),
    ],
  },
  score: scoreWeeks,
  missing:
    'A week counts when both its numbers are there. A week nobody logged is left open, which is not "not done".',
  subscores: [],
  bands: [
    { from: 0, label: 'less than half' },
    { from: 0.5, label: 'more than half' },
    { from: 0.8, label: 'most of it' },
  ],
  important: noPublishedChange,
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'A generic count.' },
  sources: [
    {
      citation: 'Half and four fifths as the borders: no study of them is known to us',
      mark: 'decision',
    },
  ],
})

function times<const Id extends string>(id: Id, name: string) {
  return {
    id,
    name,
    prompt: `${name}: how many times`,
    answer: { kind: 'quantity', low: 0, high: 200, step: 1, unit: 'times' },
  } as const
}
