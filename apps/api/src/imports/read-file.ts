import type { Table } from '@healing-touch/domain/imports/read-import.ts'
import { accept, type Result, refuse } from '@healing-touch/domain/result.ts'
import { CsvError, parse } from 'csv-parse/sync'

export const mostBytes = 10 * 1024 * 1024

/** Why a file's bytes are no table, in words. */
export type Unreadable = { readonly kind: 'unreadable'; readonly message: string }

/**
 * A CSV file's bytes as cells: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs,
 * whichever the first line uses most. Nothing is guessed about other encodings; they are named instead.
 */
export function readFile(bytes: Uint8Array): Result<Table, Unreadable> {
  if (bytes.length > mostBytes)
    return unreadable(
      `The file is ${megabytes(bytes.length)} MB; at most ${megabytes(mostBytes)} MB can be brought along at once. Split it into parts.`,
    )
  const text = decode(bytes)
  if (text === null) return unreadable(encodingProblem(bytes))
  if (text.includes('\0'))
    return unreadable('This is not a text file. Save the table as CSV (UTF-8) and try again.')
  const delimiter = delimiterOf(text)
  try {
    const [header = [], ...rows] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    }) as string[][]
    return accept({
      header: header.map((name) => name.trim()),
      rows,
      decimalComma: delimiter === ';',
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error ? ` near line ${error.lines}` : ''
    return unreadable(
      `The file breaks off${line}: a quotation mark is opened and not closed, or stands inside a cell. Correct that line and try again.`,
    )
  }
}

function unreadable(message: string): Result<never, Unreadable> {
  return refuse({ kind: 'unreadable', message })
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function encodingProblem(bytes: Uint8Array): string {
  const [first, second] = bytes
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const zip = first === 0x50 && second === 0x4b
  if (zip) return 'This is a spreadsheet file. Save it as CSV (UTF-8) and try again.'
  return `The file is not in UTF-8${utf16 ? ' but in UTF-16' : ''}. Save it as "CSV UTF-8" and try again.`
}

function delimiterOf(text: string): string {
  const firstLine = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? ''
  const bare = firstLine.replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => [mark, bare.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024))
}
