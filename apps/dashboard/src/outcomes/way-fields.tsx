import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'
import { unitOf } from '@healing-touch/domain/outcomes/variant.ts'
import {
  motions,
  positions,
  readMovement,
  tools,
  type Way,
} from '@healing-touch/domain/outcomes/way.ts'
import { SelectField } from '@healing-touch/ui/select-field.tsx'

/** How a movement is measured, while the position is still to be chosen. */
export type PartialWay = Omit<Way, 'position'> & { readonly position: Way['position'] | null }

export function wholeWay(way: PartialWay | null): Way | null {
  return way && way.position !== null ? { ...way, position: way.position } : null
}

type KnownSeries = { readonly key: string; readonly readings: readonly { readonly at: string }[] }

/** The way this movement was measured last in this person, so that it can be compared; the position is asked the first time. */
export function startingWay(
  instrument: Instrument,
  movement: string,
  known: readonly KnownSeries[],
): PartialWay {
  const taken = known
    .filter(({ key }) => key.startsWith(`${instrument.id}/`))
    .map(({ key, readings }) => ({
      ...readMovement(key.split('/')[1] ?? ''),
      at: readings.at(-1)?.at ?? '',
    }))
    .filter((one) => one.movement === movement && one.way !== null)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
  const tool = unitOf(instrument, movement) === '°' ? 'goniometer' : 'tape'
  return taken[0]?.way ?? { motion: 'active', tool, position: null }
}

type WayFieldsProps = {
  way: PartialWay
  onWay: (way: PartialWay) => void
  error: string | undefined
}

/** Moved by whom, measured with what, and in which position: only readings that share all three are compared. */
export function WayFields({ way, onWay, error }: WayFieldsProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <SelectField
        label="Movement"
        value={way.motion}
        onValue={(motion) => onWay({ ...way, motion })}
        options={optionsOf(motions)}
      />
      <SelectField
        label="Measured with"
        value={way.tool}
        onValue={(tool) => onWay({ ...way, tool })}
        options={optionsOf(tools)}
      />
      <SelectField
        data-field="position"
        label="Position"
        placeholder="Choose"
        value={way.position}
        onValue={(position) => onWay({ ...way, position })}
        error={error}
        options={optionsOf(positions)}
      />
    </div>
  )
}

function optionsOf<Word extends string>(words: Readonly<Record<Word, string>>) {
  return (Object.keys(words) as Word[]).map((value) => ({
    value,
    label: words[value].charAt(0).toUpperCase() + words[value].slice(1),
  }))
}
