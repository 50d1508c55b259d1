import { plural } from '@healing-touch/ui/words/format.ts'

type LookTableProps = {
  header: readonly string[]
  rows: readonly (readonly string[])[]
  count: number
}

/** The first rows as they are in the file. */
export function LookTable({ header, rows, count }: LookTableProps) {
  const caption = `${plural(count, 'row', 'rows')}, ${plural(header.length, 'column', 'columns')}. The first rows:`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section aria-label="The first rows" tabIndex={0} className="overflow-x-auto rounded-md">
      <table className="w-full text-left text-sm">
        <caption className="pb-2 text-left text-ink-soft">{caption}</caption>
        <thead>
          <tr>
            {header.map((name) => (
              <th
                key={name}
                scope="col"
                className="border-b border-line-strong/70 px-3 py-1.5 font-semibold whitespace-nowrap first:pl-0"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className="border-b border-line last:border-0">
              {header.map((name, column) => (
                <td key={name} className="max-w-48 truncate px-3 py-1.5 first:pl-0">
                  {cells[column] || <span className="text-ink-faint">empty</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
