import type { Guideline } from '@healing-touch/domain/evidence/evidence.ts'
import type { Tone } from '@healing-touch/ui/badge.tsx'

type Recommendation = Guideline['recommendation']
type Stance = 'for' | 'against' | 'open'

/** What a guideline says of massage, for a patient. */
export const recommendationWords: Record<
  Recommendation,
  { readonly label: string; readonly stance: Stance; readonly tone: Tone }
> = {
  'strong-for': { label: 'Recommends it', stance: 'for', tone: 'calm' },
  'conditional-for': { label: 'May be offered', stance: 'for', tone: 'calm' },
  'as-part-of-package': { label: 'Only beside other care', stance: 'for', tone: 'calm' },
  insufficient: { label: 'Too little known', stance: 'open', tone: 'neutral' },
  none: { label: 'Takes no side', stance: 'open', tone: 'neutral' },
  'conditional-against': { label: 'Rather not', stance: 'against', tone: 'attention' },
  'strong-against': { label: 'Advises against it', stance: 'against', tone: 'attention' },
}

/** Whether guidelines agree, in a sentence that leaves none of them out. */
export function agreementWords(guidelines: readonly Pick<Guideline, 'recommendation'>[]): string {
  const count = (wanted: Stance) =>
    guidelines.filter(({ recommendation }) => recommendationWords[recommendation].stance === wanted)
      .length
  const [yes, no, open] = [count('for'), count('against'), count('open')]
  if (yes + no + open === 0) return 'We know of no guideline that speaks of massage here.'
  const said = [
    ...(yes > 0 ? [`${yes} ${yes === 1 ? 'has' : 'have'} a place for massage`] : []),
    ...(no > 0 ? [`${no} ${no === 1 ? 'advises' : 'advise'} against it`] : []),
    ...(open > 0 ? [`${open} ${open === 1 ? 'takes' : 'take'} no side`] : []),
  ]
  const last = said.pop() ?? ''
  const list = said.length === 0 ? last : `${said.join(', ')} and ${last}`
  const sides = [yes, no, open].filter((each) => each > 0).length
  return sides > 1 ? `Guidelines do not all agree: ${list}.` : `Of the guidelines, ${list}.`
}
