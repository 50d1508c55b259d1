/** Where to go on after signing in: a path of the same app, never another site. */
export function backInside({ back }: Record<string, unknown>): { back?: string | undefined } {
  // names the key in any case: the router lets through what a validation leaves out
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? { back } : { back: undefined }
}
