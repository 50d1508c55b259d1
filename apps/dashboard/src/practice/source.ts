export const ownMeasures = {
  pain: 'pain in an average week',
  peg: 'pain in everyday life (PEG)',
  psfs: 'what matters to the patient (PSFS)',
} as const
type OwnMeasure = keyof typeof ownMeasures

/** What the report is about: one of our own measures, or an import by its id; `than` is the group compared with. */
export type Source = { readonly from?: string | undefined; readonly than?: string | undefined }

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Names every key: the router lets through what a validation leaves out. */
export function readSource({ from, than }: Record<string, unknown>): Source {
  if (typeof from !== 'string' || !(isOwn(from) || uuid.test(from)))
    return { from: undefined, than: undefined }
  const group = typeof than === 'string' && than.length <= 80 && !isOwn(from) ? than : undefined
  return { from, than: group }
}

export type ReportWish =
  | { kind: 'own'; measure: OwnMeasure }
  | { kind: 'import'; id: string; reference: string | null }

export function reportWish({ from = 'pain', than }: Source): ReportWish {
  return isOwn(from)
    ? { kind: 'own', measure: from }
    : { kind: 'import', id: from, reference: than ?? null }
}

export function isOwn(from: string): from is OwnMeasure {
  return Object.hasOwn(ownMeasures, from)
}
