/** What stands between the separators, without blanks and empty parts. */
export function parts(text: string, between: string): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean)
}
