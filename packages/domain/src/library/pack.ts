import { Content } from './content.ts'
import type { EntryKind, Library } from './entry.ts'

/** A state of the content, named by what is in it: equal content has the same version on every machine. */
export type Pack = { readonly version: string; readonly content: Content }

/** The pack of a library's pure data. Throws at start-up where a built-in entry breaks the shapes it asks of others. */
export function packOf({ conditions, techniques, selfCare }: Library): Pack {
  const content = Content.parse({ conditions, techniques, selfCare })
  return { version: fingerprint(JSON.stringify(content)), content }
}

/** One entry that another pack adds, takes away or words otherwise. */
export type PackChange = {
  readonly kind: Exclude<EntryKind, 'instrument'>
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** The parts that differ, such as `dose` or `evidence`; empty where a whole entry comes or goes. */
  readonly parts: readonly string[]
}

/** What the second pack has otherwise than the first, by kind and then by name. */
export function packChanges(before: Content, after: Content): PackChange[] {
  return [
    ...changesOf('condition', before.conditions, after.conditions),
    ...changesOf('technique', before.techniques, after.techniques),
    ...changesOf('self-care', before.selfCare, after.selfCare),
  ]
}

type Named = { readonly id: string; readonly name: string }

function changesOf(
  kind: PackChange['kind'],
  before: readonly Named[],
  after: readonly Named[],
): PackChange[] {
  const was = new Map(before.map((entry) => [entry.id, entry]))
  const is = new Map(after.map((entry) => [entry.id, entry]))
  const removed = before
    .filter(({ id }) => !is.has(id))
    .map((entry) => changeOf(kind, entry, 'removed'))
  const others = after.flatMap((entry) => {
    const earlier = was.get(entry.id)
    if (!earlier) return [changeOf(kind, entry, 'added')]
    const parts = differentParts(earlier, entry)
    return parts.length === 0 ? [] : [{ ...changeOf(kind, entry, 'changed'), parts }]
  })
  return [...removed, ...others].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

function changeOf(
  kind: PackChange['kind'],
  { id, name }: Named,
  change: PackChange['change'],
): PackChange {
  return { kind, id, name, change, parts: [] }
}

function differentParts(before: Named, after: Named): string[] {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (part) => JSON.stringify(was.get(part)) !== JSON.stringify(is.get(part)),
  )
}

/** 53 bits of a text as 14 hexadecimal digits (cyrb53): to tell states apart, not to keep secrets. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & low) + (high >>> 0)
  return number.toString(16).padStart(14, '0')
}
