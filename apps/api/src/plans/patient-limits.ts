import { Site } from '@healing-touch/domain/body/site.ts'
import { siteKey, sites } from '@healing-touch/domain/body/site-key.ts'
import { ClearanceRole } from '@healing-touch/domain/safety/fact.ts'
import { type FactKindId, factKindIds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { type Position, positions } from '@healing-touch/domain/safety/rule.ts'
import type { Limit, SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { z } from 'zod'

const Sites = z.union([z.literal('everywhere'), z.array(Site)])

/** What one effect means for a visit; advice and referrals have places of their own. */
const Does = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-massage') }),
  z.strictObject({ kind: z.literal('no-hands'), sites: Sites }),
  z.strictObject({ kind: z.literal('lighter'), sites: Sites, most: z.int() }),
  z.strictObject({ kind: z.literal('fewer-techniques'), sites: Sites }),
  z.strictObject({ kind: z.literal('shorter'), minutes: z.int() }),
  z.strictObject({ kind: z.literal('needs-yes'), from: ClearanceRole, first: z.boolean() }),
  z.strictObject({
    kind: z.literal('position'),
    position: z.enum(Object.keys(positions) as [Position, ...Position[]]),
  }),
])
type Does = z.infer<typeof Does>

/** One rule as its patient reads it: what it does, and which of their answers it comes from. */
export const PatientLimit = z.strictObject({
  does: z.array(Does),
  because: z.array(z.enum(factKindIds as [FactKindId, ...FactKindId[]])),
  /** Counted because they were not sure. */
  unknown: z.boolean(),
})
export type PatientLimit = z.infer<typeof PatientLimit>

/** The limits of a day that come from this patient's answers, one entry a rule; what holds for everybody is left out. */
export function patientLimits({ limits }: Pick<SafetyDay, 'limits'>): PatientLimit[] {
  const own = limits.filter(({ because }) => because.length > 0)
  return [...new Set(own.map(({ rule }) => rule))].flatMap((rule) => {
    const mine = own.filter((limit) => limit.rule === rule)
    const does = strictest(mine.flatMap(doesOf))
    if (does.length === 0) return []
    return [
      {
        does,
        because: [...new Set(mine.flatMap(({ because }) => because))],
        unknown: mine.every(({ unknown }) => unknown),
      },
    ]
  })
}

/** Of two pressures for the same places the lighter one says it all. */
function strictest(all: readonly Does[]): Does[] {
  return all.filter(
    (one) =>
      one.kind !== 'lighter' ||
      all.every(
        (other) =>
          other.kind !== 'lighter' || other.most >= one.most || !sameSites(one.sites, other.sites),
      ),
  )
}

function sameSites(one: z.infer<typeof Sites>, other: z.infer<typeof Sites>): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function doesOf(limit: Limit): Does[] {
  const { effect } = limit
  const where = placesOf(limit)
  switch (effect.do) {
    case 'block-session':
      return [{ kind: 'no-massage' }]
    case 'block-region':
      return [{ kind: 'no-hands', sites: where }]
    case 'cap-pressure':
      return [{ kind: 'lighter', sites: where, most: effect.most }]
    case 'block-technique':
      return [{ kind: 'fewer-techniques', sites: where }]
    case 'limit-duration':
      return [{ kind: 'shorter', minutes: effect.minutes }]
    case 'require-clearance':
      return [{ kind: 'needs-yes', from: effect.from, first: effect.meanwhile === 'nothing' }]
    case 'position':
      return [{ kind: 'position', position: effect.position }]
    default:
      return []
  }
}

function placesOf({ sites: where }: Limit): 'everywhere' | Site[] {
  if (where === 'everywhere') return where
  return sites.filter((site) => where.includes(siteKey(site)))
}
