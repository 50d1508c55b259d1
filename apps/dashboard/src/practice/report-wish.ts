import { ownReportable } from './own-reportable.ts'
import { isImport, type Source } from './source.ts'

type ReportWish =
  | { kind: 'own'; measure: string }
  | { kind: 'import'; id: string; reference: string | null }

/** What to ask for; an address that names no measure of ours asks for pain. */
export function reportWish({ from = 'pain', than }: Source): ReportWish {
  if (isImport(from)) return { kind: 'import', id: from, reference: than ?? null }
  return { kind: 'own', measure: Object.hasOwn(ownReportable(), from) ? from : 'pain' }
}
