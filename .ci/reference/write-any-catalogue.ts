import { Source } from '../../packages/domain/src/evidence/source.ts'
import { bullets, page } from './markdown.ts'
import { generated } from './write-catalogues.ts'
import { cited, spaced } from './write-evidence.ts'

/** A catalogue without a page of its own design: every entry with every fact it carries, sources as sources. */
export function anyCataloguePage(name: string, entries: readonly object[]): string {
  const title = spaced(name)
  return page(
    `# ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`,
    generated,
    ...entries.toSorted(byHeading).flatMap((entry) => [
      `## ${headingOf(entry)}`,
      bullets(
        Object.entries(entry)
          .filter(([, value]) => value !== undefined && typeof value !== 'function')
          .map(([key, value]) => `${words(key)}: ${told(value)}`),
      ),
    ]),
  )
}

function byHeading(a: object, b: object): number {
  return headingOf(a).localeCompare(headingOf(b), 'en', { numeric: true })
}

function headingOf(entry: object): string {
  const { id, name } = entry as { id?: unknown; name?: unknown }
  return [id, name].filter((part) => typeof part === 'string').join(' ')
}

function told(value: unknown): string {
  if (value === null) return 'none'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(told).join('; ')
  if (typeof value !== 'object') return String(value)
  const source = Source.safeParse(value)
  if (source.success) return cited(source.data)
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && typeof inner !== 'function')
    .map(([key, inner]) => `${words(key)} ${told(inner)}`)
    .join(', ')
}

function words(key: string): string {
  return spaced(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}
