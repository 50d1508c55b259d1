/** An instrument that nobody else knows: what a contributor fills in after `pnpm run new instrument hand-ease`. */
export const handEase = {
  id: 'hand-ease',
  name: 'Ease of hands scale',
  prompt: 'How easily did your hands move this week?',
}

export const filledIn = `import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

export const handEase = defineInstrument({
  id: '${handEase.id}',
  name: '${handEase.name}',
  shortName: 'Ease of hands',
  about: 'How easily your hands moved this week.',
  answeredBy: 'patient',
  recall: 'past-week',
  seconds: 5,
  better: 'higher',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'ease',
        name: 'Ease of hands',
        prompt: '${handEase.prompt}',
        answer: { kind: 'scale', low: 0, high: 10, lowLabel: 'not at all', highLabel: 'freely' },
      },
    ],
  },
  score: onlyAnswer('ease'),
  missing: 'The one answer is needed.',
  subscores: [],
  bands: [],
  important: null,
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'Made for a test.' },
  sources: [{ citation: 'Made for a test', mark: 'decision' }],
})
`

export const workedExamples = "= [['an answer', { ease: 6 }, 6], ['none', { ease: null }, null]]"
