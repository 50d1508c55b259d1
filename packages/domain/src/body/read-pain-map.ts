import { z } from 'zod'
import { accept, type Result, refuse } from '../result.ts'
import { PainMap, PainMark, painQualities } from './pain-map.ts'
import { Side } from './site.ts'
import { type MapVersion, mapVersions, successors } from './versions.ts'

const StoredMark = z.strictObject({ ...PainMark.shape, region: z.string().max(60), side: Side })
type StoredMark = z.infer<typeof StoredMark>

/** A pain map of whatever version: where regions are only names until its version is known. */
const StoredPainMap = z.strictObject({
  mapVersion: z.int(),
  marks: z
    .array(StoredMark)
    .max(400)
    .refine((marks) => new Set(marks.map(placeOf)).size === marks.length, {
      error: 'name the same place twice',
    }),
})

export type MapRefusal =
  | { readonly kind: 'unreadable'; readonly issues: readonly string[] }
  | { readonly kind: 'unknown-version'; readonly version: number; readonly oldest: number }
  | { readonly kind: 'newer-version'; readonly version: number; readonly current: number }
  | {
      readonly kind: 'region-of-another-version'
      readonly region: string
      readonly version: number
      /** The versions that have it; none when no version ever had. */
      readonly knownTo: readonly number[]
    }
  | {
      readonly kind: 'wrong-side'
      readonly region: string
      readonly side: Side
      readonly version: number
    }

export type ReadPainMap = {
  /** On the current version of the map. */
  readonly map: PainMap
  /** The version it was drawn on. */
  readonly drawnOn: number
  /** Places such as `calf.left` that a mark was spread over since its region was split: the pain was in one of them or more. */
  readonly approximate: readonly string[]
}

/**
 * A stored or imported pain map on the current version of the body map. Marks follow their regions from version to version:
 * a renamed region keeps its mark, a split one hands it to each part (`approximate` says so), merged ones keep the highest
 * intensity, every quality, and the depth and timing that they do not contradict each other on. Refused, never guessed: a version that is unknown or newer, and a region or a side that its
 * version does not have.
 */
export function readPainMap(
  stored: unknown,
  versions: readonly MapVersion[] = mapVersions,
): Result<ReadPainMap, MapRefusal> {
  const { data, error } = StoredPainMap.safeParse(stored)
  if (!data)
    return refuse({ kind: 'unreadable', issues: error.issues.map(({ message }) => message) })
  const { mapVersion: version, marks } = data
  const numbers = versions.map((one) => one.version)
  const current = Math.max(...numbers)
  if (version > current) return refuse({ kind: 'newer-version', version, current })
  const drawn = versions.find((one) => one.version === version)
  if (!drawn) return refuse({ kind: 'unknown-version', version, oldest: Math.min(...numbers) })
  for (const { region, side } of marks) {
    if (!has(drawn, region)) {
      const knownTo = versions.filter((one) => has(one, region)).map((one) => one.version)
      return refuse({ kind: 'region-of-another-version', region, version, knownTo })
    }
    if (drawn.paired.includes(region) === (side === 'midline'))
      return refuse({ kind: 'wrong-side', region, side, version })
  }
  const carried = versions
    .filter((one) => one.version > version)
    .reduce(
      carry,
      marks.map((mark): Carried => ({ ...mark, approximate: false })),
    )
  return accept({
    map: PainMap.parse({
      mapVersion: current,
      marks: carried.map(({ approximate, ...mark }) => mark),
    }),
    drawnOn: version,
    approximate: carried.filter(({ approximate }) => approximate).map(placeOf),
  })
}

type Carried = StoredMark & { readonly approximate: boolean }

/** Marks of one version on the next one. */
function carry(marks: readonly Carried[], next: MapVersion): Carried[] {
  const places = new Map<string, Carried>()
  for (const mark of marks) {
    const sites = successors(mark.region, next.became).flatMap((region) =>
      sidesIn(next, region, mark.side).map((side) => ({ region, side })),
    )
    for (const site of sites) {
      const moved = { ...mark, ...site, approximate: mark.approximate || sites.length > 1 }
      const there = places.get(placeOf(moved))
      places.set(placeOf(moved), there ? merged(there, moved) : moved)
    }
  }
  return [...places.values()]
}

/** The sides a mark takes where its region went: one that became single has none, one that became paired has both. */
function sidesIn({ midline }: MapVersion, region: string, side: Side): Side[] {
  if (midline.includes(region)) return ['midline']
  return side === 'midline' ? ['left', 'right'] : [side]
}

function merged(one: Carried, other: Carried): Carried {
  const named = new Set([...one.qualities, ...other.qualities])
  const { region, side } = one
  const depth = agreed(one.depth, other.depth)
  const timing = agreed(one.timing, other.timing)
  return {
    region,
    side,
    intensity: Math.max(one.intensity, other.intensity),
    qualities: painQualities.filter((quality) => named.has(quality)),
    ...(depth && { depth }),
    ...(timing && { timing }),
    approximate: one.approximate || other.approximate,
  }
}

/** What both say, or the only one that says something. */
function agreed<Word>(one: Word | undefined, other: Word | undefined): Word | undefined {
  return one === undefined || one === other ? other : other === undefined ? one : undefined
}

function has({ midline, paired }: MapVersion, region: string): boolean {
  return midline.includes(region) || paired.includes(region)
}

function placeOf({ region, side }: { readonly region: string; readonly side: Side }): string {
  return `${region}.${side}`
}
