import type { Result } from '../result.ts'

/** What a rule of the domain makes of something the twin made up. Throws a RangeError where the rule refuses: a mistake of the twin. */
export function lawful<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value
  throw new RangeError(`the twin broke a rule: ${JSON.stringify(result.refusal)}`)
}
