import { describe, expect, test } from 'vitest'
import type { ChartDraft } from './chart-draft.ts'
import { clearChoices, differentParts, mergeCharts } from './chart-versions.ts'

const none = { pain: null, calm: null, stress: null }
const base: ChartDraft = {
  note: { subjective: 'Slept well.', objective: '', assessment: '', plan: '' },
  ledger: [],
  minutes: 60,
  scores: { before: none, after: none },
}
const line = {
  region: 'calf',
  side: 'left',
  technique: 'swedish',
  minutes: 10,
  pressure: 2,
} as const
const mine: ChartDraft = {
  ...base,
  note: { ...base.note, subjective: 'Slept badly.', plan: 'Rest.' },
  scores: { before: { ...none, pain: 6 }, after: none },
}
const theirs: ChartDraft = {
  ...base,
  note: { ...base.note, subjective: 'Tired.' },
  ledger: [line],
  scores: { before: { ...none, pain: 4, calm: 5 }, after: { ...none, stress: 2 } },
}

describe('two charts of one visit', () => {
  test('are the same where they say the same', () => {
    expect(differentParts(mine, mine)).toEqual([])
    expect(mergeCharts(mine, mine, {})).toEqual(mine)
  })

  test('differ part by part', () => {
    expect(differentParts(mine, theirs)).toEqual([
      'before',
      'ledger',
      'after',
      'subjective',
      'plan',
    ])
    expect(differentParts({ ...mine, minutes: 45 }, mine)).toEqual(['minutes'])
  })

  test('leave to choose what both changed, and nothing else', () => {
    expect(clearChoices(mine, theirs, base)).toEqual({
      ledger: 'theirs',
      after: 'theirs',
      plan: 'mine',
    })
  })

  test('become one: each part as chosen', () => {
    const choices = {
      ledger: 'theirs',
      subjective: 'theirs',
      plan: 'mine',
      before: 'theirs',
    } as const
    expect(mergeCharts(mine, theirs, choices)).toEqual({
      ...mine,
      note: { ...mine.note, subjective: 'Tired.' },
      ledger: [line],
      scores: theirs.scores,
    })
  })

  test('keep a rating that was taken, over one that never was', () => {
    expect(mergeCharts(mine, theirs, { before: 'mine', after: 'mine' }).scores).toEqual({
      before: { pain: 6, calm: 5, stress: null },
      after: { ...none, stress: 2 },
    })
  })
})
