import { defineRule } from '../rule.ts'
import { advise, anyOf } from '../says.ts'

/** What holds for things done at home and for no technique of a therapist. */
export const h01 = defineRule({
  id: 'H01',
  name: 'Nights that must not be shortened',
  cases: [
    {
      when: [anyOf(['epilepsy', 'short-sleep-danger'])],
      effects: [
        advise('A steady night is fine; nights are never shortened on purpose to sleep better.'),
      ],
    },
  ],
  override: 'none',
  sources: [
    {
      citation: 'CBT-I guidelines: no sleep restriction in epilepsy, bipolar disorder or drivers',
      mark: 'established',
    },
  ],
})
