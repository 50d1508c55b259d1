/** A name inside a sentence: "Pain now" → "pain now"; names that begin with two capitals, such as PEG, stay. */
export function lowerFirst(name: string): string {
  if (/^\p{Lu}{2}/u.test(name)) return name
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
