import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Column, DataTable } from './data-table.tsx'

type Line = { technique: string; minutes: number }
const columns: Column<Line>[] = [
  { key: 'technique', header: 'Technique', cell: (line) => line.technique },
  { key: 'minutes', header: 'Minutes', align: 'end', cell: (line) => line.minutes },
]

function draw(rows: Line[], shown = columns) {
  return renderToStaticMarkup(
    <DataTable
      caption="Ledger"
      captionHidden
      columns={shown}
      rows={rows}
      rowKey={(line) => line.technique}
      empty="Nothing charted yet"
    />,
  )
}

test('no rows say so across the whole width', () => {
  expect(draw([])).toMatch(/colSpan="2"[^>]*>Nothing charted yet/)
})

test('the first column names the row unless another does', () => {
  const row = { technique: 'Friction', minutes: 6 }
  expect(draw([row])).toMatch(/scope="row"[^>]*>Friction/)
  const [first, second] = columns
  if (!first || !second) throw new Error('two columns')
  expect(draw([row], [first, { ...second, rowHeader: true }])).toMatch(/scope="row"[^>]*>6/)
})

test('a narrow row carries its labels, for the eye only', () => {
  const markup = draw([{ technique: 'Friction', minutes: 6 }])
  expect(markup).toMatch(/<span aria-hidden="true"[^>]*>Minutes<\/span>/)
  expect(markup.match(/scope="col"/g)).toHaveLength(2)
})
