import type { Change } from '@healing-touch/domain/outcomes/verdict.ts'
import { wordChange } from '@healing-touch/domain/outcomes/word-change.ts'

type Named = { readonly name: string; readonly unit: string | null; readonly change: Change }

/** What a measure says, and after a first measurement how many more it takes to tell change from chance. */
export function changeSentence(named: Named): string {
  const { measurements, needed } = named.change
  const more =
    measurements === 1 && needed > 0 ? ` It takes ${needed} more to tell change from chance.` : ''
  return `${wordChange(named)}${more}`
}
