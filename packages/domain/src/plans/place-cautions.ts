import { neuropathicFeatures } from '../body/pain-map.ts'
import { regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { siteKey, siteName } from '../body/site-key.ts'
import type { Source } from '../evidence/source.ts'
import { isCautionary } from '../visits/pressure-limit.ts'
import type { Assessment } from './assessment.ts'
import type { PlannedTechnique, Reason } from './plan.ts'

const mostNamed = 6
const endangerment: Source = {
  citation: 'Endangerment sites as listed by ABMP (R. Werner); the limit of Walton 2 is ours',
  mark: 'decision',
}

/** What the places of the plan and the pain map ask for: light hands, separate consent, a check of the nerves. */
export function placeCautions(
  { painMap }: Pick<Assessment, 'painMap'>,
  techniques: readonly PlannedTechnique[],
): Reason[] {
  const treated = techniques.flatMap(({ sites }) => sites)
  const reached = new Set(treated.map(siteKey))
  const marked = painMap.marks.filter(({ intensity }) => intensity > 0)
  const beyond = marked.filter(({ region }) => 'outOfScope' in regions[region])
  const left = marked.filter((mark) => !beyond.includes(mark) && !reached.has(siteKey(mark)))
  return [
    caution(
      'cautionary-place',
      treated.filter(({ region }) => isCautionary(region)),
      (names) => `Light pressure only (at most 2) and nothing held on ${names}.`,
      endangerment,
    ),
    caution(
      'sensitive-area',
      treated.filter(({ region }) => 'sensitive' in regions[region]),
      (names) =>
        `Work on ${names} needs separate written consent, and a yes again at each visit. Begin at no more than 2.`,
      { citation: 'CMTO standards on sensitive areas; WAC 246-830-565', mark: 'established' },
    ),
    caution(
      'out-of-scope',
      beyond,
      (names) => `Pain in ${names} is beyond what massage may treat: think of a referral.`,
      { citation: 'Scope of practice: no internal work', mark: 'decision' },
    ),
    caution(
      'place-left-out',
      left,
      (names) => `Marked as painful and not treated in this plan: ${names}.`,
      { citation: 'Limits of the places, of the techniques and of the visit', mark: 'decision' },
    ),
    ...(neuropathicFeatures(painMap)
      ? [
          {
            rule: 'neuropathic-features',
            text: 'The pain feels like nerve pain in places (burning, shooting, tingling, numb, or touch that hurts): check feeling and strength first, stay light there, and refer when something is lost.',
            evidence: [],
            sources: [
              { citation: 'Our own wording, not a scored test', mark: 'decision' as const },
            ],
          },
        ]
      : []),
  ].filter((reason) => reason !== null)
}

function caution(
  rule: string,
  places: readonly Site[],
  text: (names: string) => string,
  source: Source,
): Reason | null {
  const names = [...new Set(places.map((site) => siteName(site).toLowerCase()))]
  if (names.length === 0) return null
  const more = names.length - mostNamed
  const listed = names.slice(0, mostNamed).join(', ')
  return {
    rule,
    text: text(more > 0 ? `${listed} and ${more} more` : listed),
    evidence: [],
    sources: [source],
  }
}
