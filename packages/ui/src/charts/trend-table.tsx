import ChevronRight from 'lucide-react/icons/chevron-right'
import { formatDay } from '../words/format.ts'
import { type Reading, withUnit } from './series-words.ts'

type TrendTableProps = {
  name: string
  readings: readonly Reading[]
  unit?: string | null | undefined
  zone: string
  locale?: string | undefined
}

/** The same numbers as text, for reading, copying and print. */
export function TrendTable({ name, readings, unit, zone, locale }: TrendTableProps) {
  const newestFirst = readings.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  return (
    <details className="group -mb-2 text-sm">
      <summary className="tap -ml-1 inline-flex items-center gap-1 rounded-md pr-2 font-semibold text-accent-ink hover:underline print:hidden">
        <ChevronRight aria-hidden size={18} className="transition-transform group-open:rotate-90" />
        Show the numbers<span className="sr-only">: {name}</span>
      </summary>
      <table className="mt-1 w-full max-w-md text-left">
        <caption className="sr-only">{name}, newest first</caption>
        <thead>
          <tr className="border-b border-line-strong/70 text-ink-soft">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              Day
            </th>
            <th scope="col" className="py-1.5 text-right font-semibold">
              {name}
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((reading) => (
            <tr key={reading.at} className="border-b border-line last:border-0">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {formatDay(reading.at, zone, locale)}
              </th>
              <td className="py-1.5 text-right font-semibold">
                {reading.value === null ? (
                  <span className="font-normal text-ink-faint">Skipped</span>
                ) : (
                  withUnit(reading.value, unit, locale)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
