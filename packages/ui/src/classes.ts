/** Joins class names and leaves out what does not apply. */
export function classes(...parts: readonly (string | false | null | undefined)[]) {
  return parts.filter(Boolean).join(' ')
}
