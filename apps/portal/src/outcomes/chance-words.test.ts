import { describe, expect, test } from 'vitest'
import { type Chance, chanceWords } from './chance-words.ts'

const known = (chance: number): Chance => ({ known: true, chance, atVisit: 8 })
const unknown = (because: Extract<Chance, { known: false }>['because'], needed = 0): Chance => ({
  known: false,
  because,
  needed,
})

describe('the chance of a goal in natural frequencies', () => {
  test.each([
    [0.62, 'About 6 in 10 people with a course like yours may be there by visit 8.'],
    [0.04, 'Fewer than 1 in 10 people with a course like yours may be there by visit 8.'],
    [0.97, 'More than 9 in 10 people with a course like yours may be there by visit 8.'],
  ])('%d', (chance, words) => {
    expect(chanceWords(known(chance))).toBe(words)
  })

  test('never promises and never rules out', () => {
    for (let chance = 0; chance <= 1; chance += 0.01) {
      const words = chanceWords(known(chance))
      expect(words).toContain(' may ')
      expect(words).not.toMatch(/\b(will|certain|no one|everyone|0 in 10|10 in 10)\b/)
    }
  })
})

describe('a chance that nobody knows', () => {
  test.each([
    [
      unknown('too-early', 2),
      /^How likely it is, nobody can say yet: it takes 2 more measurements\.$/,
    ],
    [unknown('too-early', 1), /1 more measurement\.$/],
    [unknown('too-early'), /fit a good course as well as a poor one\.$/],
    [unknown('visit-is-past'), /over\.$/],
    [unknown('too-far'), /so far ahead\.$/],
    [unknown('noise-unknown'), /has not been published\.$/],
    [unknown('not-studied'), /too little is known/],
  ])('%j says so, and why', (chance, words) => {
    expect(chanceWords(chance)).toMatch(words)
    expect(chanceWords(chance)).not.toMatch(/in 10/)
  })
})
