import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import type { SinceLastVisit } from '@healing-touch/domain/safety/rescreen.ts'
import { painMapsOf } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { latestNotes } from '../visits/store.ts'

type Before = { readonly patientId: string; readonly lastVisitAt: string | null }

/** What has come since the last charted visit: pain, places, and what was noted of the patient's words. */
export async function sinceLastVisit(
  trx: Inside,
  { practiceId, zone, now }: Actor,
  { patientId, lastVisitAt }: Before,
): Promise<Omit<SinceLastVisit, 'facts'>> {
  const [outcomes, maps, notes] = await Promise.all([
    outcomesOf(trx, practiceId, [patientId]),
    painMapsOf(trx, practiceId, [patientId]),
    latestNotes(trx, practiceId, patientId),
  ])
  const isBefore = (at: string) => lastVisitAt !== null && at <= lastVisitAt
  const rises = groupSeries(outcomes)
    .filter(({ series }) => series.instrument === 'nprs')
    .flatMap(({ points }) => {
      const latest = points.at(-1)
      const before = points.findLast(({ at }) => isBefore(at))
      return latest && before && !isBefore(latest.at)
        ? [{ before: before.score, now: latest.score }]
        : []
    })
    .sort((a, b) => b.now - b.before - (a.now - a.before))
  const placesOf = (map: (typeof maps)[number] | undefined) =>
    (map?.map.marks ?? []).filter(({ intensity }) => intensity > 0)
  const lastBefore = maps.findLast(({ at }) => isBefore(at))
  return {
    day: wallClock(now, zone).day,
    lastVisit: lastVisitAt && wallClock(lastVisitAt, zone).day,
    pain: rises[0] ?? { before: null, now: null },
    sites: {
      before: placesOf(lastBefore),
      // without an earlier map no place is known to be new
      now: lastBefore ? placesOf(maps.at(-1)) : [],
    },
    words: { before: notes.charted, now: notes.open },
  }
}
