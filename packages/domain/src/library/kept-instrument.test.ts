import { expect, test } from 'vitest'
import type { Instrument } from '../outcomes/instrument.ts'
import { instruments } from '../outcomes/instruments.ts'
import { asAccepted, KeptInstrument, keptInstrument } from './kept-instrument.ts'

const kept = (instrument: Instrument) => KeptInstrument.parse(keptInstrument(instrument))
const { peg, phq9, psfs, nprs } = instruments

test.each<[string, Instrument, Partial<Instrument>]>([
  ['one that leaves an item out', peg, { score: ({ enjoyment = 0 }) => enjoyment }],
  ['another rule for what is missing', phq9, { score: () => null }],
  ['another choice of activities', psfs, { score: () => 10 }],
])('another scoring shows: %s', (_, instrument, change) => {
  expect(kept({ ...instrument, ...change }).scoring).not.toBe(kept(instrument).scoring)
  expect(kept({ ...instrument, ...change }).questions).toBe(kept(instrument).questions)
})

test('other questions show, and leave the scoring alone', () => {
  const form = { ...psfs.form, prompt: 'Which three things are hard?' } as Instrument['form']
  expect(kept({ ...psfs, form }).questions).not.toBe(kept(psfs).questions)
  expect(kept({ ...psfs, form }).scoring).toBe(kept(psfs).scoring)
})

test('is the measure of today with the numbers that were accepted', () => {
  const detectable = nprs.detectable && { ...nprs.detectable, value: 5 }
  const accepted = asAccepted(nprs, kept({ ...nprs, detectable }))
  expect(accepted).toEqual({ ...nprs, detectable })
  expect(Object.keys(accepted)).not.toContain('scoring')
})
