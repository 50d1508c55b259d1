import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password-rules.ts'

const own = ['Tess Brandt', 'tess.brandt@linden-street.example']

describe('a password is refused', () => {
  test.each([
    ['is too short', 'wind and 7', 'at least 12'],
    ['is nothing', '', 'at least 12'],
    ['is longer than anybody types', 'wind '.repeat(26), 'at most 128'],
    ['is on every list', '123456789012', 'try first'],
    ['is on the list in another case', 'QWERTYuiop12', 'try first'],
    ['is a common one with a year', 'Sunshine2026', 'try first'],
    ['is a common one with signs around it', '!!password!!', 'try first'],
    ['is a common one in letters that look alike', 'P@55w0rd1234', 'try first'],
    ['is a common one twice', 'dragondragon', 'try first'],
    ['is two common ones', 'monkeysunshine', 'try first'],
    ['is one letter', 'aaaaaaaaaaaaaaaa', 'try first'],
    ['is a few letters again and again', 'xyqxyqxyqxyqxyq', 'try first'],
    ['is digits only', '84726153940182', 'try first'],
    ['is one’s own name', 'TessBrandt2026', 'your name'],
    ['is one’s own address', 'tess.brandt@linden', 'your name'],
    ['is our name', 'Healing Touch 26', 'your name'],
  ])('that %s', async (_, password, words) => {
    expect(await passwordProblem(password, own)).toContain(words)
  })
})

describe('a password is taken', () => {
  test.each([
    ['of some words', 'warm hands, clear notes'],
    ['of 12 characters that mean nothing', 'vK7#qmw2RbzT'],
    ['in another script', 'тёплые руки ясно'],
    ['of 128 characters', `${'q8 wind tree '.repeat(9)}twelve marks`.slice(0, 128)],
    ['that has one’s name and enough besides', 'tess sails to norway twice'],
  ])('%s', async (_, password) => {
    expect(await passwordProblem(password, own)).toBeNull()
  })
})
