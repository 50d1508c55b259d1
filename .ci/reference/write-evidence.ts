import type { Evidence, Guideline } from '../../packages/domain/src/evidence/evidence.ts'
import type { Source } from '../../packages/domain/src/evidence/source.ts'
import { bullets, page, table } from './markdown.ts'

const marks = {
  verified: 'verified',
  established: 'needs clinical review',
  decision: 'our decision',
  computed: 'computed by us',
} as const satisfies Record<Source['mark'], string>

/** Where a fact comes from, and how far to trust our reading of it. */
export function cited({ citation, url, mark }: Source): string {
  return `${url ? `[${citation}](${url})` : citation} (${marks[mark]})`
}

export function sourcesBlock(sources: readonly Source[]): string {
  return page('Sources:', bullets(sources.map(cited)))
}

/** The studies as they are, those that found nothing too. */
export function evidenceBlock(evidence: readonly Evidence[]): string {
  return evidence.length === 0
    ? 'No trial is recorded.'
    : table(
        ['study', 'compared with', 'found', 'direction', 'certainty', 'source'],
        evidence.map((one) => [
          `${one.study} (${one.year})`,
          spaced(one.comparator),
          one.finding,
          spaced(one.direction),
          spaced(one.certainty),
          cited(one.source),
        ]),
      )
}

export function guidelinesBlock(guidelines: readonly Guideline[]): string {
  return table(
    ['guideline', 'recommendation', 'statement', 'source'],
    guidelines.map((one) => [
      `${one.body} (${one.year})`,
      spaced(one.recommendation),
      one.statement,
      cited(one.source),
    ]),
  )
}

export function spaced(id: string): string {
  return id.replaceAll('-', ' ')
}

export function span({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low}–${high}`
}
