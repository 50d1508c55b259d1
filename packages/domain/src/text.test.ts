import { describe, expect, test } from 'vitest'
import { draftText, text } from './text.ts'

const Remark = text({ least: 2, most: 10 })

describe('text that a person wrote', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['an escape', 'a\u001bb'],
    ['a C1 control', 'a\u0085b'],
    ['a lone carriage return', 'a\rb'],
    ['a lone high surrogate', 'ab\ud800'],
    ['a lone low surrogate', 'ab\udc00'],
    ['too much', 'abcdefghijk'],
    ['too little', 'a'],
    ['only spaces', '     '],
    ['no text at all', 12],
  ])('refuses %s', (_, value) => {
    expect(Remark.safeParse(value).success).toBe(false)
  })

  test.each([
    ['a new line and a tab', 'a\n\tb', 'a\n\tb'],
    ['a Windows line break as a plain one', 'a\r\nb', 'a\nb'],
    ['spaces around it away', '  abc ', 'abc'],
    ['a letter and its accent as one', 'cafe\u0301', 'café'],
    ['an emoji', 'ok 🙂', 'ok 🙂'],
    ['another script', '痛みなし', '痛みなし'],
  ])('keeps %s', (_, value, kept) => {
    expect(Remark.parse(value)).toBe(kept)
  })

  test('counts after trimming and joining accents', () => {
    expect(Remark.safeParse(`${'e\u0301'.repeat(10)}     `).success).toBe(true)
  })

  test('may be empty when nothing is asked for', () => {
    expect(text({ most: 5 }).parse('  ')).toBe('')
  })

  test('names the limit in words', () => {
    const result = text({ most: 12_000 }).safeParse('x'.repeat(12_001))
    expect(result.error?.issues[0]?.message).toBe('must be 12,000 characters or fewer')
  })
})

describe('text that saves itself while it is typed', () => {
  test('stays as it is, to the letter', () => {
    expect(draftText({ most: 40 }).parse(' e\u0301\r\n ')).toBe(' e\u0301\r\n ')
  })

  test.each(['a\u0000', '\ud800', 'x'.repeat(41)])(
    'refuses what cannot be stored or is too long',
    (typed) => {
      expect(draftText({ most: 40 }).safeParse(typed).success).toBe(false)
    },
  )
})
