/** An error whose message is a plain sentence for the person at the terminal: it is shown alone, without a stack. */
export function problem(sentence: string, cause?: unknown): Error {
  const error = new Error(sentence, { cause })
  error.name = 'Problem'
  return error
}

export function isProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Problem'
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
