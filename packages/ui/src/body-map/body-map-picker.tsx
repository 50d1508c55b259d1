import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { type ReactNode, useId, useState } from 'react'
import { classes } from '../classes.ts'
import { BodyMap } from './body-map.tsx'
import { BodyMapList } from './body-map-list.tsx'
import type { View } from './figure.ts'
import type { Frame } from './frames.ts'
import type { BodyMarks } from './site-words.ts'

type BodyMapPickerProps = {
  marks: BodyMarks
  onPick: (site: SiteKey) => void
  selected?: SiteKey | null | undefined
  /** The side that is seen first. */
  initialView?: View | undefined
  className?: string | undefined
}

const shapes = { map: 'Map', list: 'List' } as const
const viewNames = { front: 'Front', back: 'Back' } as const
const closeUps = {
  whole: 'Whole body',
  head: 'Head and neck',
  trunk: 'Trunk',
  leftArm: 'Left arm',
  rightArm: 'Right arm',
  legs: 'Hips and legs',
} as const
type CloseUp = keyof typeof closeUps

/** Where does it hurt: the map from both sides with close-ups, or the same as a list. The choice of either is the reader's. */
export function BodyMapPicker(props: BodyMapPickerProps) {
  const { marks, onPick, selected, initialView = 'front', className } = props
  const [shape, setShape] = useState<keyof typeof shapes>('map')
  const [view, setView] = useState<View>(initialView)
  const [closeUp, setCloseUp] = useState<CloseUp>('whole')
  return (
    <div className={classes('flex flex-col gap-3', className)}>
      <div className="flex flex-wrap items-center gap-2">
        <Choices legend="Show as" choices={shapes} value={shape} onValue={setShape} />
        {shape === 'map' && (
          <>
            <Choices legend="View" choices={viewNames} value={view} onValue={setView} />
            <label className="flex grow items-center">
              <span className="sr-only">Close-up</span>
              <select
                value={closeUp}
                onChange={(event) => setCloseUp(event.currentTarget.value as CloseUp)}
                className="tap grow rounded-md border border-line-strong bg-surface px-3 text-sm"
              >
                {Object.entries(closeUps).map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      {shape === 'list' ? (
        <BodyMapList marks={marks} onPick={onPick} selected={selected} />
      ) : (
        <BodyMap
          marks={marks}
          view={view}
          frame={frameOf(closeUp, view)}
          onPick={onPick}
          selected={selected}
          hint="Tap where it hurts"
        />
      )}
    </div>
  )
}

/** The patient's left arm is on the right of the picture from the front, and on the left from behind. */
function frameOf(closeUp: CloseUp, view: View): Frame {
  if (closeUp !== 'leftArm' && closeUp !== 'rightArm') return closeUp
  return (closeUp === 'leftArm') === (view === 'front') ? 'arm-right' : 'arm-left'
}

type ChoicesProps<Value extends string> = {
  legend: string
  choices: Readonly<Record<Value, ReactNode>>
  value: Value
  onValue: (value: Value) => void
}

function Choices<Value extends string>({ legend, choices, value, onValue }: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset className="flex rounded-md border border-line-strong bg-surface">
      <legend className="sr-only">{legend}</legend>
      {(Object.keys(choices) as Value[]).map((choice) => (
        <label
          key={choice}
          className={classes(
            'tap inline-flex items-center justify-center rounded-md px-3.5 text-sm font-medium',
            'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            choice === value ? 'bg-accent text-on-accent' : 'text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onValue(choice)}
            className="sr-only"
          />
          {choices[choice]}
        </label>
      ))}
    </fieldset>
  )
}
