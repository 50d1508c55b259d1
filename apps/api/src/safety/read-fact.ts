import { readPainMap } from '@healing-touch/domain/body/read-pain-map.ts'
import { bodyMapVersion } from '@healing-touch/domain/body/regions.ts'
import { type MapVersion, mapVersions } from '@healing-touch/domain/body/versions.ts'
import { Fact } from '@healing-touch/domain/safety/fact.ts'

/**
 * A stored fact as the domain knows it, on the current version of the body map: its places move as marks of a pain map do.
 * Fails where it cannot be read, since a fact that is left out could allow what it forbids.
 */
export function readFact(stored: Fact, versions: readonly MapVersion[] = mapVersions): Fact {
  const { data, error } = Fact.safeParse(onThisMap(stored, versions))
  if (error) throw new Error(`A safety fact cannot be read: ${error.message}`)
  return data
}

function onThisMap(stored: Fact, versions: readonly MapVersion[]): Fact {
  const { mapVersion, sites } = stored
  if (mapVersion === bodyMapVersion) return stored
  const marks = sites.map((site) => ({ ...site, intensity: 0, qualities: [] }))
  const carried = readPainMap({ mapVersion, marks }, versions)
  if (!carried.ok) throw new Error(`A safety fact cannot be read: ${carried.refusal.kind}`)
  const { map } = carried.value
  return {
    ...stored,
    mapVersion: map.mapVersion,
    sites: map.marks.map(({ region, side }) => ({ region, side })),
  }
}
