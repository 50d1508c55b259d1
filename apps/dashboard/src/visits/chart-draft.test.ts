import type { LedgerLine } from '@healing-touch/domain/visits/visit.ts'
import { describe, expect, test } from 'vitest'
import { addLine, type ChartDraft, linesToSend, minutesOf, sameChart } from './chart-draft.ts'

const line: LedgerLine = {
  region: 'calf',
  side: 'left',
  technique: 'effleurage',
  minutes: 10,
  pressure: 2,
}
const none = { pain: null, calm: null, stress: null }

function draft(ledger: LedgerLine[]): ChartDraft {
  const note = { subjective: '', objective: '', assessment: '', plan: '' }
  return { note, ledger, minutes: 60, scores: { before: none, after: none } }
}

describe('a written reason', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['none', undefined, undefined],
    ['only begun', 'a ', undefined],
    ['whole', ' Checked, no pain. ', 'Checked, no pain.'],
  ])('that is %s', (_, despite, sent) => {
    const written = despite === undefined ? line : { ...line, despite }
    expect(linesToSend([written])[0]?.despite).toBe(sent)
  })

  test('is a change to save, once it is more than begun', () => {
    expect(sameChart(draft([line]), draft([{ ...line, despite: 'a' }]))).toBe(true)
    expect(sameChart(draft([line]), draft([{ ...line, despite: 'As agreed' }]))).toBe(false)
  })
})

test('the same technique on the same place adds its minutes', () => {
  const ledger = addLine([line], { ...line, minutes: 5, pressure: 1 })
  expect(ledger).toEqual([{ ...line, minutes: 15, pressure: 1 }])
  expect(minutesOf(addLine(ledger, { ...line, side: 'right' }))).toBe(25)
})
