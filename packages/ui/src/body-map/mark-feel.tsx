import type { PainMark } from '@healing-touch/domain/body/pain-map.ts'
import { useState } from 'react'
import { type Choice, ChoiceList, ManyChoiceList } from '../choice-list.tsx'
import { depthWords, qualityWords, timingWords } from './feel-words.ts'

/** What a mark says besides where and how strong. */
export type Feel = Pick<PainMark, 'qualities' | 'depth' | 'timing'>

const qualities = choicesOf(qualityWords)
const depths = choicesOf(depthWords)
const timings = choicesOf(timingWords)

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
      <OneOf
        legend="How deep is it?"
        choices={depths}
        value={depth}
        onValue={(chosen) => onFeel(feelOf(feel.qualities, chosen, timing))}
      />
      <OneOf
        legend="Is it always there?"
        choices={timings}
        value={timing}
        onValue={(chosen) => onFeel(feelOf(feel.qualities, depth, chosen))}
      />
    </>
  )
}

type OneOfProps<Word extends string> = {
  legend: string
  choices: readonly Choice<Word>[]
  value: Word | undefined
  onValue: (value: Word | undefined) => void
}

/** Two words to choose from; the way back to saying neither shows once one was chosen. */
function OneOf<Word extends string>({ legend, choices, value, onValue }: OneOfProps<Word>) {
  const [wasSaid, setWasSaid] = useState(value !== undefined)
  return (
    <ChoiceList<Word | 'unsaid'>
      legend={legend}
      optional
      layout="inline"
      choices={wasSaid ? [...choices, { value: 'unsaid', label: 'Not sure' }] : choices}
      value={value ?? 'unsaid'}
      onValue={(chosen) => {
        setWasSaid(true)
        onValue(chosen === 'unsaid' ? undefined : chosen)
      }}
    />
  )
}

function feelOf(qualities: Feel['qualities'], depth: Feel['depth'], timing: Feel['timing']): Feel {
  return { qualities, ...(depth && { depth }), ...(timing && { timing }) }
}

function choicesOf<Word extends string>(words: Readonly<Record<Word, string>>): Choice<Word>[] {
  return (Object.keys(words) as Word[]).map((value) => ({ value, label: words[value] }))
}
