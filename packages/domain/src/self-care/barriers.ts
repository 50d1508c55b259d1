import type { Barrier, Tick } from './self-care.ts'

/** What got in the way, as the patient may say it in one tap. */
export const barrierNames: Readonly<Record<Barrier, string>> = {
  time: 'Too busy',
  forgot: 'Forgot',
  pain: 'It hurt',
  unwell: 'Not well',
  'unsure-how': 'Not sure how',
  'no-place': 'No place for it',
  'no-help': 'It did not help',
}

/** How often each was said, the most frequent first; what was never said is left out. */
export function countBarriers(
  ticks: readonly Tick[],
): readonly { readonly barrier: Barrier; readonly times: number }[] {
  const said = ticks.flatMap(({ barrier }) => barrier ?? [])
  return [...Map.groupBy(said, (barrier) => barrier)]
    .map(([barrier, all]) => ({ barrier, times: all.length }))
    .toSorted((a, b) => b.times - a.times)
}
