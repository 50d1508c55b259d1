import { defineSelfCare } from '../self-care.ts'

export const hydration = defineSelfCare({
  id: 'hydration',
  kind: 'hydration',
  name: 'Drink to thirst',
  steps: [
    'Keep a glass or bottle within reach.',
    'Drink when you are thirsty; pale urine means enough.',
  ],
  perWeek: 7,
  minutes: 1,
  dose: {
    intensity: { words: 'to thirst', most: null },
    counts: 'days',
  },
  stopIf: 'If a doctor has limited how much you drink, that limit comes first.',
  avoid: ['Heart failure, kidney failure, low sodium or thiazides: follow your doctor’s limit.'],
  evidence: [
    {
      study: 'EFSA 2010, adequate intake of water',
      year: 2010,
      certainty: 'low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'About 2.0 litres of water a day from food and drink for women and 2.5 for men is enough for most; that extra water after massage prevents soreness has not been shown.',
      source: {
        citation: 'EFSA Journal 2010;8:1459',
        mark: 'established',
      },
    },
  ],
  sources: [
    {
      citation: 'EFSA Journal 2010;8:1459',
      mark: 'established',
    },
  ],
})
