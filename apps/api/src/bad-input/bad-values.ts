import fc from 'fast-check'
import type { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** Marks what JavaScript cannot hold; `jsonOf` puts the raw text in its place. */
const raw = {
  deep: '⟦deep⟧',
  infinite: '⟦infinite⟧',
  exact: '⟦exact⟧',
}
const rawText: Readonly<Record<string, string>> = {
  [raw.deep]: '['.repeat(10_000) + ']'.repeat(10_000),
  [raw.infinite]: '1e999',
  [raw.exact]: '9007199254740993',
}

/** The request body for a value that may hold marks. */
export function jsonOf(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll(
    /"(⟦\w+⟧)"/g,
    (_, mark) => rawText[mark] ?? '',
  )
}

const own = (key: string, value: unknown) => Object.fromEntries([[key, value]])

/** What breaks programs: each has broken one. */
export const poison: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'null',
  'a\u0000b',
  '\u0000',
  'a\ud800b',
  '\udc00',
  '\u202Egnp.exe',
  '\u001b[31m',
  'e\u0301'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(2_000),
  'x'.repeat(200_000),
  "'; drop table patient; --",
  '%_\\',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '=cmd()',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  0,
  -0,
  -1,
  0.5,
  11,
  1e-320,
  1e308,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  raw.infinite,
  raw.exact,
  'NaN',
  'Infinity',
  'infinity',
  '-infinity',
  'epoch',
  'now',
  '300000-01-01',
  '+300000-01-01T00:00:00Z',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-02-29',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59.999999999-23:59',
  '2026-01-01T00:00:00.12345678901234567890Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '00000000-0000-0000-0000-00000000000',
  [],
  {},
  [null],
  [[]],
  Array.from({ length: 2_000 }, () => 1),
  raw.deep,
  own('__proto__', { polluted: true }),
  own('constructor', { prototype: { polluted: true } }),
  own('hasOwnProperty', 1),
  own('toString', 1),
  own('then', 1),
  own('length', 1e9),
  own('a\u0000b', 1),
]

/** Values that a schema describes, before its refinements; `ids` are those worth guessing. */
export function fromSchema(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const of = (inner: unknown) => fromSchema(inner as Schema, ids)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(of))
  if (schema.allOf) return of(schema.allOf[0])
  const type = Array.isArray(schema.type) ? schema.type : [schema.type]
  if (type.length > 1) return fc.oneof(...type.map((one) => of({ ...schema, type: one })))
  switch (type[0]) {
    case 'object': {
      if (!schema.properties)
        return fc.dictionary(
          of(schema.propertyNames ?? { type: 'string' }) as never,
          of(schema.additionalProperties ?? {}),
          { maxKeys: 4 },
        )
      const fields = Object.entries(schema.properties).map(([key, inner]) => [key, of(inner)])
      return fc.record(Object.fromEntries(fields), {
        requiredKeys: [...(schema.required ?? [])] as never[],
      })
    }
    case 'array':
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, Math.max(4, schema.minItems ?? 0)),
      })
    case 'string':
      return textFrom(schema, ids)
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -1_000, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1),
      })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue()
  }
}

function textFrom(schema: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  switch (schema.format) {
    case 'uuid':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, fc.uuid())
    case 'email':
      return fc.emailAddress()
    case 'date':
    case 'date-time': {
      const date = fc.date({
        min: new Date('0001-01-01'),
        max: new Date('9999-12-31'),
        noInvalidDate: true,
      })
      const length = schema.format === 'date' ? 10 : 24
      return date.map((day) => day.toISOString().slice(0, length))
    }
    case 'base64':
      return fc.base64String({ maxLength: 400 })
    default:
      if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 40 })
      return fc.string({
        unit: 'binary',
        minLength: schema.minLength ?? 0,
        maxLength: Math.max(schema.minLength ?? 0, Math.min(schema.maxLength ?? 60, 60)),
      })
  }
}

/** The same value with one place in it, anywhere, replaced, removed or joined by what does not belong. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value)
  return fc
    .record({
      path: fc.constantFrom(...paths),
      bad: fc.constantFrom(...poison),
      how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
      key: fc.constantFrom('extra', '__proto__', 'constructor', 'practiceId', 'practice_id'),
    })
    .map(({ path, bad, how, key }) =>
      changeAt(value, path, (old) => {
        if (how !== 'add') return how === 'remove' ? undefined : bad
        if (Array.isArray(old)) return [...old, bad]
        const given = typeof old === 'object' && old !== null ? Object.entries(old) : []
        return Object.fromEntries([...given, [key, bad]])
      }),
    )
}

/** One of each kind that the database, or a computation, cannot take. */
const worst: readonly unknown[] = [
  'a\u0000b',
  'a\ud800b',
  'x'.repeat(20_000),
  '0000-01-01',
  '9999-12-31T23:59:59-23:59',
  2 ** 31,
  raw.infinite,
  1e308,
  null,
  raw.deep,
]

/** The same value with the worst in every place in turn; of more places than `most`, as many spread evenly. */
export function* spoiledEverywhere(value: unknown, most: number): Generator<unknown> {
  const paths = pathsOf(value).filter((path) => path.length > 0)
  const step = Math.max(1, paths.length / most)
  for (let at = 0; at < paths.length; at += step)
    for (const bad of worst) yield changeAt(value, paths[Math.floor(at)] ?? [], () => bad)
}

type Path = readonly string[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function changeAt(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined || typeof value !== 'object' || value === null) return change(value)
  if (Array.isArray(value))
    return value.map((inner, at) => (String(at) === key ? changeAt(inner, rest, change) : inner))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === key ? changeAt(inner, rest, change) : inner,
    ]),
  )
}
