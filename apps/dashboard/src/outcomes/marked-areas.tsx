import { wpiAreaOf } from '@healing-touch/domain/body/wpi-area-of.ts'
import { wpiAreas } from '@healing-touch/domain/body/wpi-areas.ts'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import type { Chart } from '../people/use-chart.ts'
import { useMe } from '../people/use-me.ts'

/** The areas in which the newest body map shows pain, as a reminder: they are asked one by one all the same. */
export function MarkedAreas({ maps }: { maps: Chart['painMaps'] }) {
  const { zone } = useMe()
  const last = maps.at(-1)
  if (!last) return null
  const marked = new Set(
    last.map.marks.filter(({ intensity }) => intensity > 0).map((mark) => wpiAreaOf(mark)),
  )
  const names = wpiAreas.filter(({ id }) => marked.has(id)).map(({ name }) => name.toLowerCase())
  if (names.length === 0) return null
  return (
    <p className="text-ink-soft">
      The body map of {formatDay(last.at, zone)} shows pain at about: {names.join(', ')}. Ask about
      each area all the same.
    </p>
  )
}
