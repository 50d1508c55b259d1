import type { z } from 'zod'

export type FieldError = { readonly field: string; readonly message: string }

type Issue = z.core.$ZodIssue

/**
 * What a person must put right, one entry per problem: `field` is the path in the input ("goals.0.target", or "" for
 * the whole), `message` a sentence that names the field by its last word ("Past week must be 10 or less."). A schema's
 * own message is kept: it follows the name when it begins small ("must be a date"), and stands alone when it begins
 * with a capital.
 */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const errors = error.issues.flatMap((issue) => wordIssue(issue, []))
  const seen = new Set<string>()
  return errors.filter(({ field, message }) => {
    const known = seen.has(`${field} ${message}`)
    seen.add(`${field} ${message}`)
    return !known
  })
}

function wordIssue(issue: Issue, parent: readonly PropertyKey[]): FieldError[] {
  const path = [...parent, ...issue.path]
  if (isOwnMessage(issue.message)) return [errorAt(path, issue.message)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 5).map((key) => errorAt([...path, key], 'is not asked for here'))
    case 'invalid_union':
      return wordUnion(issue, path)
    case 'invalid_key':
      return issue.issues.slice(0, 1).map((inner) => ({
        field: path.map(String).join('.'),
        message: `A name in ${lowerFirst(nameOf(path.slice(0, -1)))} ${predicateOf(inner)}.`,
      }))
    case 'invalid_element':
      return issue.issues.flatMap((inner) => wordIssue(inner, path))
    default:
      return [errorAt(path, predicateOf(issue))]
  }
}

/** The branch that was nearly right says what is missing; without one, that no choice fits. */
function wordUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
): FieldError[] {
  const nearest = issue.errors
    .filter((branch) => branch.some((inner) => inner.path.length > 0))
    .toSorted((a, b) => a.length - b.length)[0]
  if (nearest) return nearest.flatMap((inner) => wordIssue(inner, path))
  return [errorAt(path, 'is not one of the choices')]
}

function errorAt(path: readonly PropertyKey[], message: string): FieldError {
  const words = message.replace(/\n.*/s, '').replace(/\.$/, '')
  return {
    field: path.map(String).join('.'),
    message: /^\p{Lu}/u.test(words) ? `${words}.` : `${nameOf(path)} ${words}.`,
  }
}

/** What follows the field's name in the sentence. */
function predicateOf(issue: Issue): string {
  if (isOwnMessage(issue.message)) return issue.message.replace(/\.$/, '')
  switch (issue.code) {
    case 'invalid_type':
      return wordType(issue)
    case 'too_small':
      return wordBound(issue.origin, issue.minimum, issue, ['at least', 'more', 'more than'])
    case 'too_big':
      return wordBound(issue.origin, issue.maximum, issue, ['at most', 'less', 'less than'])
    case 'invalid_format':
      return formats[issue.format] ?? 'is not written in a way we can read'
    case 'invalid_value':
      return wordChoices(issue.values)
    case 'not_multiple_of':
      return `must be in steps of ${issue.divisor}`
    default:
      return 'is not right'
  }
}

const formats: Readonly<Record<string, string>> = {
  email: 'must be an e-mail address',
  url: 'must be a web address',
  uuid: 'does not name anything we know',
  guid: 'does not name anything we know',
  date: 'must be a date, such as 2026-05-31',
  datetime: 'must be a date and time with its zone',
  time: 'must be a time, such as 14:30',
}

const types: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be yes or no',
  array: 'must be a list',
  date: 'must be a date',
  never: 'is not asked for here',
}

function wordType(issue: z.core.$ZodIssueInvalidType): string {
  if (/received (undefined|null)$/.test(issue.message)) return 'is missing'
  return types[issue.expected] ?? 'is not in a form we can read'
}

function wordBound(
  origin: string,
  bound: number | bigint,
  { inclusive, exact }: { readonly inclusive?: boolean; readonly exact?: boolean },
  [limit, side, beyond]: readonly [limit: string, side: string, beyond: string],
): string {
  const count = bound.toLocaleString('en')
  const one = Number(bound) === 1
  if (origin === 'string') {
    if (one && limit === 'at least') return 'must not be empty'
    return `must have ${exact ? 'exactly' : limit} ${count} ${one ? 'character' : 'characters'}`
  }
  if (origin === 'array' || origin === 'set' || origin === 'map') {
    return `must have ${exact ? 'exactly' : limit} ${count} ${one ? 'entry' : 'entries'}`
  }
  if (origin === 'number' || origin === 'int' || origin === 'bigint') {
    return inclusive === false ? `must be ${beyond} ${count}` : `must be ${count} or ${side}`
  }
  return `is ${side === 'more' ? 'too small' : 'too large'}`
}

function wordChoices(values: readonly z.core.util.Primitive[]): string {
  const choices = values.map((value) => String(value).replaceAll(/[-_]/g, ' '))
  const [only] = choices
  if (choices.length === 1) return `must be ${only}`
  if (choices.length > 6) return 'is not one of the choices'
  return `must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

/** True for a message that a schema of ours gives; the library's own speak of types and operators. */
function isOwnMessage(message: string): boolean {
  return !/^(Invalid|Too (small|big)|Unrecognized)\b/.test(message)
}

/** `painPastWeek` → "Pain past week"; an entry of a list gets its number: "Conditions (number 2)". */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'This'
  if (typeof last !== 'number') return words(String(last))
  return path.length === 1
    ? `Number ${last + 1}`
    : `${nameOf(path.slice(0, -1))} (number ${last + 1})`
}

const spoken: Readonly<Record<string, string>> = { at: 'Time', id: 'Reference', '': 'This' }

function words(name: string): string {
  const known = Object.hasOwn(spoken, name) ? spoken[name] : undefined
  if (known !== undefined) return known
  const spaced = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .replace(/ (Id|id)(s?)$/, '$2')
    .trim()
    .slice(0, 60)
    .toLowerCase()
    .trim()
  if (spaced === '') return 'This'
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
