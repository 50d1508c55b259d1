import { describe, expect, test } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import { exampleOutcome } from './example-series.ts'
import { instruments } from './instruments.ts'
import { Code } from './outcome.ts'
import { groupSeries } from './series.ts'
import { answerBounds, detectableOf, seriesName, unitOf, variantOf } from './variant.ts'
import { motions, movementInWay, positions, readMovement, takenIn, tools, type Way } from './way.ts'

const { goniometry, nprs } = instruments
const seated = { motion: 'active', tool: 'goniometer', position: 'sitting' } as const
const byEye = { ...seated, tool: 'eye' } as const

const ways = Object.keys(motions).flatMap((motion) =>
  Object.keys(tools).flatMap((tool) =>
    Object.keys(positions).map((position) => ({ motion, tool, position }) as Way),
  ),
)

describe('the way a movement was measured', () => {
  test.each([
    ['nothing', ''],
    ['a movement alone', 'cervical-rotation'],
    ['a way without a movement', 'active-goniometer-sitting'],
    ['a way in another order', 'cervical-rotation-goniometer-active-sitting'],
    ['a way that lacks its position', 'cervical-rotation-active-goniometer'],
    ['what every object has', 'cervical-rotation-active-goniometer-constructor'],
  ])('is not noted in %s', (_, variant) => {
    expect(readMovement(variant)).toEqual({ movement: variant, way: null })
  })

  test('is read back from the id of every movement, which is short enough to be kept', () => {
    for (const movement of Object.keys(goniometry.variants ?? {})) {
      expect(readMovement(movement).way).toBeNull()
      for (const way of ways) {
        const id = Code.parse(movementInWay(movement, way))
        expect(readMovement(id)).toEqual({ movement, way })
      }
    }
  })

  test('stands in the name of the series', () => {
    const id = movementInWay('cervical-rotation', { ...seated, motion: 'passive' })
    expect(seriesName(goniometry, id, 'left')).toBe(
      'Left neck rotation (passive, goniometer, sitting)',
    )
    const jaw = movementInWay('jaw-opening', { ...seated, tool: 'tape' })
    expect(seriesName(goniometry, jaw)).toBe('Jaw opening (active, tape or ruler, sitting)')
  })

  test('keeps range, unit and side of the movement', () => {
    const id = movementInWay('thoracolumbar-flexion-tape', { ...seated, tool: 'tape' })
    const answer = { kind: 'quantity', low: 0, high: 1, step: 1, unit: '°' } as const
    expect(answerBounds(goniometry, id, answer)).toEqual({
      low: 0,
      high: 25,
      step: 0.5,
      unit: 'cm',
    })
    expect(unitOf(goniometry, id)).toBe('cm')
    expect(variantOf(goniometry, movementInWay('hip-flexion', seated))).toMatchObject({
      sided: true,
      normal: 120,
    })
    expect(
      checkAnswers(goniometry, id, { 'reading-1': 26, 'reading-2': 5, 'reading-3': 5 }, undefined),
    ).toMatchObject({ kind: 'out-of-range', high: 25 })
  })

  test('is none of a movement that there is not, nor of a measure that knows no ways', () => {
    expect(variantOf(goniometry, 'tail-wagging')).toBeNull()
    expect(variantOf(goniometry, movementInWay('tail-wagging', seated))).toBeNull()
    expect(variantOf(goniometry, movementInWay('constructor', seated))).toBeNull()
    expect(variantOf(nprs, movementInWay('now', seated))).toBeNull()
  })

  test('by eye, an angle counts as changed from 10° on, and a length as otherwise', () => {
    const detectable = (movement: string, way: Way) =>
      detectableOf(goniometry, movementInWay(movement, way))?.value
    expect(detectable('cervical-rotation', seated)).toBe(7)
    expect(detectable('cervical-rotation', byEye)).toBe(10)
    expect(detectable('straight-leg-raise', byEye)).toBe(16)
    expect(detectable('jaw-opening', byEye)).toBe(5)
    expect(takenIn({ name: 'Nodding' }, byEye).detectable?.value).toBe(10)
  })

  test('keeps readings that were taken in unlike ways apart', () => {
    const reading = (variant: string, day: number) =>
      exampleOutcome({ instrument: 'goniometry', variant, side: 'left' }, [
        `2026-03-0${day}T09:00:00Z`,
        40,
      ])
    const found = groupSeries([
      reading('cervical-rotation', 1),
      reading(movementInWay('cervical-rotation', seated), 2),
      reading(movementInWay('cervical-rotation', byEye), 3),
      reading(movementInWay('cervical-rotation', seated), 4),
    ])
    expect(found.map(({ points }) => points.length)).toEqual([1, 2, 1])
  })
})
