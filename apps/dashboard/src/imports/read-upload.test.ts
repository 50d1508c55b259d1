import { expect, test } from 'vitest'
import { readUpload } from './read-upload.ts'

test('a file over 10 MB is refused by its size, without being read', async () => {
  const file = new File([], 'large.csv')
  Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) })
  expect(await readUpload(file)).toEqual({
    ok: false,
    message:
      '“large.csv” is 50 MB; at most 10 MB can be brought along at once. Split it into parts.',
  })
})

test('an empty file, and one that cannot be read, are refused in a sentence', async () => {
  expect(await readUpload(new File([], 'none.csv'))).toMatchObject({ ok: false })
  const folder = new File(['x'], 'folder')
  Object.defineProperty(folder, 'arrayBuffer', { value: () => Promise.reject(new Error('no')) })
  expect(await readUpload(folder)).toMatchObject({
    message: expect.stringContaining('could not be read'),
  })
})

test('every byte arrives as it was, however many there are', async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256)
  const answer = await readUpload(new File([bytes], 'past.csv'))
  const content = answer.ok ? answer.upload.content : ''
  expect(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))).toEqual(bytes)
})
