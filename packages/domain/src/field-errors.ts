import type { z } from 'zod'

export type FieldError = { readonly field: string; readonly message: string }

/**
 * What a person must put right, one entry per problem: `field` is the path in the input ("goals.0.target", or "" for
 * the whole), `message` a sentence that names the field by its last word ("Birth date is missing.").
 */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message: sentence(path, message),
  }))
}

function sentence(path: readonly PropertyKey[], message: string): string {
  if (/^[A-Z]/.test(message)) return `${firstLine(message)}.`
  const word = path.findLast((part) => typeof part === 'string')
  return `${word ? words(String(word)) : 'This'} ${firstLine(message)}.`
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '')
}

/** `birthDate` → "Birth date". */
function words(name: string): string {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
