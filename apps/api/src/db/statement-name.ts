const names = new Map<string, string>()
const mostNames = 1_000
/** Longer ones insert many rows at once: each number of rows is a text of its own. */
const mostCharacters = 8_000

/** A name for a statement that is worth preparing: every connection keeps each one for good, so there is an end to them. */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames || text.length > mostCharacters) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}
