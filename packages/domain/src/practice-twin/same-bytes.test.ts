import { expect, test } from 'vitest'
import { goalForecasts } from './goal-forecasts.ts'
import { practiceTwin } from './practice-twin.ts'

/** 32 bits of a text (FNV-1a): enough to see that something is drawn otherwise. */
function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(value))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Whoever means to draw something otherwise replaces the line of its table; any other line that changes is a mistake. */
test('a small practice is drawn the same on every machine and in every version, table by table', () => {
  const twin = practiceTwin({
    seed: 'same bytes',
    now: '2026-11-24T10:20:00Z',
    zone: 'Europe/Berlin',
    patients: 12,
    therapists: 2,
  })
  expect(
    Object.fromEntries(Object.entries(twin).map(([name, rows]) => [name, fingerprint(rows)])),
  ).toMatchInlineSnapshot(`
    {
      "appointments": "d7cfaeec",
      "assessments": "0cd05508",
      "checkIns": "1db98715",
      "episodes": "4b6a46b1",
      "members": "68c486f2",
      "outcomes": "de6d3cb7",
      "painMaps": "54f7757c",
      "patients": "0eb676a4",
      "plans": "d7f64c59",
      "practice": "cf200de7",
      "routines": "56476556",
      "safetyFacts": "76b579ce",
      "safetyReviews": "8a69e2bc",
      "stories": "138cafc4",
      "ticks": "d78e97b5",
      "truth": "ee3445b2",
      "visits": "1abf116d",
    }
  `)
})

test('goals are forecast the same on every machine and in every version', () => {
  const forecasts = (['nprs', 'peg', 'psfs'] as const).map((measure) =>
    fingerprint(goalForecasts({ seed: 'same bytes', people: 60, measure })),
  )
  expect(forecasts).toMatchInlineSnapshot(`
    [
      "c4542d69",
      "320e31ee",
      "6a2d4c95",
    ]
  `)
})
