import type { Rule } from '../safety/rule.ts'
import { canonical, fingerprint } from './canonical.ts'
import { type Content, WholeContent } from './content.ts'
import type { EntryKind, Library } from './entry.ts'
import { keptInstrument } from './kept-instrument.ts'

/** A state of the content, named by what is in it: equal content has the same version on every machine. */
export type Pack = { readonly version: string; readonly content: WholeContent }

/**
 * The pack of a library's data and of the safety rules beside it. Throws at start-up where a built-in entry breaks the
 * shapes it asks of others.
 */
export function packOf(library: Library, rules: readonly Rule[]): Pack {
  const { conditions, techniques, selfCare, instruments } = library
  const content = WholeContent.parse({
    conditions,
    techniques,
    selfCare,
    instruments: instruments.map(keptInstrument),
    rules,
  })
  return { version: fingerprint(JSON.stringify(content)), content }
}

/** One entry that another pack adds, takes away or words otherwise. */
export type PackChange = {
  readonly kind: EntryKind | 'rule'
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  /** The parts that differ, such as `dose` or `evidence`; empty where a whole entry comes or goes. */
  readonly parts: readonly string[]
}

/** What the second pack has otherwise than the first, by kind and then by name. What the first did not keep is not compared. */
export function packChanges(before: Content, after: WholeContent): PackChange[] {
  return [
    ...changesOf('condition', before.conditions, after.conditions),
    ...changesOf('technique', before.techniques, after.techniques),
    ...changesOf('self-care', before.selfCare, after.selfCare),
    ...(before.instruments ? changesOf('instrument', before.instruments, after.instruments) : []),
    ...(before.rules ? changesOf('rule', before.rules, after.rules) : []),
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
    (part) => canonical(was.get(part)) !== canonical(is.get(part)),
  )
}
