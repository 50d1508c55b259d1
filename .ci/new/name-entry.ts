import type { Names } from './kinds.ts'

const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
)

/** A new entry's id and constant, or a sentence that says what is wrong with the name. */
export function nameEntry(name: string): Names | { readonly refusal: string } {
  const id = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (!/[a-z]/.test(id))
    return { refusal: `"${name}" is no name: use a few words such as roland-morris.` }
  if (id !== name) return { refusal: `"${name}" is no id: write it in kebab-case, ${id}.` }
  if (!/^[a-z]/.test(id)) return { refusal: `"${name}" begins with a digit: begin with a letter.` }
  if (id.length < 3) return { refusal: `"${name}" is too short: use at least three letters.` }
  if (id.length > 40) return { refusal: `"${name}" is too long: use at most 40 letters.` }
  if (reserved.has(id)) return { refusal: `"${name}" is a word of the language: use another.` }
  return { id, constant: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) }
}
