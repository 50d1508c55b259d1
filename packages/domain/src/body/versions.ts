import type { NonEmpty } from '../non-empty.ts'
import { bodyMapVersion, regionIds, regions } from './regions.ts'

/** One version of the body map: its regions, and where those of the version before went. */
export type MapVersion = {
  readonly version: number
  readonly midline: readonly string[]
  readonly paired: readonly string[]
  /**
   * What became of regions of the version before: one other is a rename, several are a split, the same for several is a
   * merger. A region that is not named stayed what it was. None may end in nothing: a patient marked it.
   */
  readonly became: Readonly<Record<string, NonEmpty<string>>>
}

/**
 * Every version there has been, oldest first. When the map changes, write down here the regions the last version had, raise
 * `bodyMapVersion`, and say in `became` where each changed region went.
 */
export const mapVersions: NonEmpty<MapVersion> = [
  {
    version: bodyMapVersion,
    midline: regionIds.filter((region) => !regions[region].paired),
    paired: regionIds.filter((region) => regions[region].paired),
    became: {},
  },
]

/** What is wrong with a list of versions, in words; nothing for a sound one. */
export function versionFaults(versions: readonly MapVersion[]): string[] {
  return versions.flatMap(({ version, midline, paired, became }, index) => {
    const before = versions[index - 1]
    const now = [...midline, ...paired]
    const known = new Set(now)
    const was = before ? [...before.midline, ...before.paired] : []
    const named = Object.keys(became)
    return [
      ...(before && version !== before.version + 1
        ? [`version ${version} does not follow ${before.version}`]
        : []),
      ...(known.size === now.length ? [] : [`version ${version} has a region twice`]),
      ...named
        .filter((region) => !was.includes(region))
        .map((region) => `${region} was not there before version ${version}`),
      ...was
        .flatMap((region) => successors(region, became))
        .filter((region) => !known.has(region))
        .map((region) => `${region} is not there in version ${version}`),
    ]
  })
}

/** Where a region of the version before went; to itself when nothing is said. */
export function successors(region: string, became: MapVersion['became']): readonly string[] {
  return became[region] ?? [region]
}
