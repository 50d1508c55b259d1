import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end. */
  align?: 'start' | 'end'
  /** Names the row; the first column does unless another says so. */
  rowHeader?: boolean
}

// Safari forgets that a table is one where its display changes.
const role = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
}

type DataTableProps<Row> = {
  /** What the table shows; for the eye too unless hidden. */
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** In place of rows when there are none. */
  empty?: ReactNode
  className?: string
}

/** A plain table; where its container is narrow each row becomes a block with a label before every value. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty, className } = props
  const named = columns.some((column) => column.rowHeader)
  return (
    <div className={classes('@container', className)}>
      <table {...role.table} className="block w-full text-left @xl:table">
        <caption
          className={
            captionHidden ? 'sr-only' : 'block pb-2 text-left font-semibold @xl:table-caption'
          }
        >
          {caption}
        </caption>
        <thead {...role.group} className="sr-only @xl:not-sr-only @xl:table-header-group">
          <tr {...role.row} className="@xl:table-row">
            {columns.map((column) => (
              <th
                {...role.head}
                key={column.key}
                scope="col"
                className={classes(
                  'border-b border-line-strong/70 px-3 py-2 text-sm font-semibold text-ink-soft first:pl-0 last:pr-0',
                  column.align === 'end' && 'text-right',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role.group} className="block @xl:table-row-group">
          {rows.length === 0 && empty && (
            <tr {...role.row} className="block @xl:table-row">
              <td
                {...role.cell}
                colSpan={columns.length}
                className="block py-6 text-ink-soft @xl:table-cell"
              >
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr
              {...role.row}
              key={rowKey(row)}
              className="block border-b border-line py-2.5 last:border-0 @xl:table-row @xl:py-0"
            >
              {columns.map((column, index) => (
                <Cell
                  key={column.key}
                  column={column}
                  row={row}
                  naming={named ? column.rowHeader === true : index === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps<Row> = { column: Column<Row>; row: Row; naming: boolean }

function Cell<Row>({ column, row, naming }: CellProps<Row>) {
  const className = classes(
    'flex justify-between gap-6 py-1 @xl:table-cell @xl:border-b @xl:border-line @xl:px-3 @xl:py-3 @xl:align-top @xl:first:pl-0 @xl:last:pr-0',
    column.align === 'end' && '@xl:text-right tabular-nums',
  )
  if (naming)
    return (
      <th {...role.rowHead} scope="row" className={classes(className, 'font-semibold')}>
        {column.cell(row)}
      </th>
    )
  return (
    <td {...role.cell} className={className}>
      <span aria-hidden className="shrink-0 text-sm text-ink-faint @xl:hidden">
        {column.header}
      </span>
      <span className="min-w-0 text-right @xl:text-inherit">{column.cell(row)}</span>
    </td>
  )
}
