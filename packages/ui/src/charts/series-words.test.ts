import { describe, expect, test } from 'vitest'
import { direction, measuredOnly, type Series, seriesWords, withUnit } from './series-words.ts'

const base: Series = { name: 'Pain', readings: [], better: 'lower', zone: 'UTC', locale: 'en-GB' }

function readings(...values: (number | null)[]) {
  return values.map((value, index) => ({
    at: `2026-03-${String(index + 1).padStart(2, '0')}`,
    value,
  }))
}

describe('what a series says when there is little to say', () => {
  test('nothing measured', () => {
    expect(seriesWords(base)).toBe('Pain has not been measured yet.')
  })

  test('only skipped measurements', () => {
    expect(seriesWords({ ...base, readings: readings(null, null) })).toBe(
      'Pain has not been measured yet.',
    )
  })

  test('one measurement claims no change, even with a verdict, noise and goal', () => {
    const words = seriesWords({
      ...base,
      readings: readings(7, null),
      noise: 2,
      target: 3,
      verdict: 'Clearly better',
    })
    expect(words).toBe('Pain was 7 on 1 March 2026. One measurement cannot show a change.')
  })

  test('all equal', () => {
    expect(seriesWords({ ...base, readings: readings(5, 5, 5) })).toBe(
      'Pain stayed at 5 from 1 March 2026 to 3 March 2026 (3 measurements).',
    )
  })

  test('back where it began is neither better nor worse', () => {
    const words = seriesWords({ ...base, readings: readings(5, 8, 5) })
    expect(words).toContain('Pain was 5 at first and 5 at last')
    expect(words).not.toMatch(/better|worse/)
  })
})

describe('which way is better', () => {
  test.each([
    {
      name: 'Pain',
      better: 'lower',
      from: 7,
      to: 4,
      says: 'Pain went from 7 to 4',
      end: 'lower, which is better.',
    },
    {
      name: 'Pain',
      better: 'lower',
      from: 4,
      to: 7,
      says: 'Pain went from 4 to 7',
      end: 'higher, which is worse.',
    },
    {
      name: 'Calm',
      better: 'higher',
      from: 4,
      to: 7,
      says: 'Calm went from 4 to 7',
      end: 'higher, which is better.',
    },
    {
      name: 'Calm',
      better: 'higher',
      from: 7,
      to: 4,
      says: 'Calm went from 7 to 4',
      end: 'lower, which is worse.',
    },
  ] as const)('$name from $from to $to where $better is better: $end', (given) => {
    const words = seriesWords({
      ...base,
      name: given.name,
      better: given.better,
      readings: readings(given.from, given.to),
    })
    expect(words).toMatch(new RegExp(`^${given.says} .*${given.end}$`))
  })

  test('the same either way when nothing moved', () => {
    expect(direction(3, 3, 'lower')).toBe('same')
    expect(direction(3, 3, 'higher')).toBe('same')
  })
})

describe('what the change means', () => {
  const changed = { ...base, readings: readings(7, 4) }

  test('within the noise band it may be no real change; on its edge too', () => {
    expect(seriesWords({ ...changed, noise: 3 })).toContain('within the band of ±3')
    expect(seriesWords({ ...changed, noise: 3 })).toContain('may be no real change')
  })

  test('beyond the band', () => {
    expect(seriesWords({ ...changed, noise: 2 })).toContain('outside the band of ±2')
  })

  test('the band lies around the baseline that is given, not the first value', () => {
    expect(seriesWords({ ...changed, noise: 2, baseline: 5.5 })).toContain('within the band')
  })

  test('a verdict takes the place of our own reading of the noise', () => {
    const words = seriesWords({ ...changed, noise: 2, verdict: 'Too early to say' })
    expect(words).toContain('Verdict: Too early to say.')
    expect(words).not.toContain('band')
  })

  test.each([
    ['lower', 4, 'The goal, 4 or lower, is reached.'],
    ['lower', 3, 'The goal is 3 or lower.'],
    ['higher', 4, 'The goal, 4 or higher, is reached.'],
    ['higher', 5, 'The goal is 5 or higher.'],
  ] as const)('%s is better, goal %d', (better, target, says) => {
    expect(seriesWords({ ...changed, better, target })).toContain(says)
  })
})

test('measurements are put in order of time, whatever their offset, and skipped ones left out', () => {
  const late = { at: '2026-03-01T10:00:00+02:00', value: 2 }
  const later = { at: '2026-03-01T09:00:00Z', value: 3 }
  expect(measuredOnly([later, { at: '2026-03-02', value: null }, late])).toEqual([late, later])
})

test('units stand where they are written', () => {
  expect(withUnit(48, '°')).toBe('48°')
  expect(withUnit(30, 'min')).toBe('30\u00a0min')
  expect(withUnit(6.25, null)).toBe('6.3')
})
