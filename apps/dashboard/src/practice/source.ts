/** What the report is about: one of our own measures, or an import by its id; `than` is the group compared with. */
export type Source = { readonly from?: string | undefined; readonly than?: string | undefined }

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const code = /^[a-z\d]+(-[a-z\d]+)*$/

/** Names every key: the router lets through what a validation leaves out. */
export function readSource({ from, than }: Record<string, unknown>): Source {
  if (typeof from !== 'string' || !(code.test(from) || isImport(from)))
    return { from: undefined, than: undefined }
  const group = typeof than === 'string' && than.length <= 80 && isImport(from) ? than : undefined
  return { from, than: group }
}

export function isImport(from: string): boolean {
  return uuid.test(from)
}
