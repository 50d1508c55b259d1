import { describe, expect, test } from 'vitest'
import { Source } from './source.ts'

const cited = (url: string) => ({ citation: 'A review, 2024', url, mark: 'verified' })

describe('the address of a source, which screens turn into a link', () => {
  test.each(['https://doi.org/10.1000/1', 'http://example.test/'])('may be %s', (url) => {
    expect(Source.safeParse(cited(url)).success).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.test',
  ])('is never %s', (url) => {
    expect(Source.safeParse(cited(url)).success).toBe(false)
  })
})
