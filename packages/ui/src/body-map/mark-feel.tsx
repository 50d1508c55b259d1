import {
  type PainMark,
  painDepths,
  painQualities,
  painTimings,
} from '@healing-touch/domain/body/pain-map.ts'
import { ChoiceList, ManyChoiceList } from '../choice-list.tsx'
import { depthWords, qualityWords, timingWords } from './feel-words.ts'

/** What a mark says besides where and how strong. */
export type Feel = Pick<PainMark, 'qualities' | 'depth' | 'timing'>

const unsaid = { value: 'unsaid', label: 'Not sure' } as const
const qualities = painQualities.map((value) => ({ value, label: qualityWords[value] }))
const depths = [...painDepths.map((value) => ({ value, label: depthWords[value] })), unsaid]
const timings = [...painTimings.map((value) => ({ value, label: timingWords[value] })), unsaid]

/** For a place that is marked: what it feels like, how deep it is and whether it ever stops, a tap each and none needed. */
export function MarkFeel({ feel, onFeel }: { feel: Feel; onFeel: (feel: Feel) => void }) {
  const { depth, timing } = feel
  return (
    <>
      <ManyChoiceList
        legend="What does it feel like?"
        optional
        layout="inline"
        choices={qualities}
        values={feel.qualities}
        onValues={(chosen) => onFeel(feelOf(chosen, depth, timing))}
      />
      <ChoiceList
        legend="How deep is it?"
        optional
        layout="inline"
        choices={depths}
        value={depth ?? 'unsaid'}
        onValue={(chosen) => onFeel(feelOf(feel.qualities, said(chosen), timing))}
      />
      <ChoiceList
        legend="Is it always there?"
        optional
        layout="inline"
        choices={timings}
        value={timing ?? 'unsaid'}
        onValue={(chosen) => onFeel(feelOf(feel.qualities, depth, said(chosen)))}
      />
    </>
  )
}

function said<Word extends string>(chosen: Word | 'unsaid'): Word | undefined {
  return chosen === 'unsaid' ? undefined : chosen
}

function feelOf(qualities: Feel['qualities'], depth: Feel['depth'], timing: Feel['timing']): Feel {
  return { qualities, ...(depth && { depth }), ...(timing && { timing }) }
}
