import { findCondition } from '@healing-touch/domain/conditions/conditions.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { type Care, loadCare } from './load-care.ts'

/** A value to start from, and the day it was given. */
export type Known<Value> = { readonly value: Value; readonly day: string } | null

export type AssessmentScreen = {
  readonly patient: { readonly id: string; readonly name: string }
  readonly today: string
  readonly episode: { readonly openedOn: string } | null
  /** The latest assessment of the open episode. */
  readonly last: { readonly day: string; readonly content: Assessment } | null
  readonly painMap: Known<Assessment['painMap']>
  readonly painPastWeek: Known<number>
  readonly stress: Known<number>
  readonly sleep: Known<number>
  readonly stiffness: Known<number>
  /** The activities of the first measurement, to rate again. */
  readonly activities: readonly string[]
  /** The episode's condition, where the catalogue knows it. */
  readonly condition: string | null
}

export async function assessmentScreen(
  trx: Inside,
  actor: Actor,
  patientId: string,
): Promise<AssessmentScreen> {
  const care = await loadCare(trx, actor.practiceId, patientId)
  if (!care) throw notFound()
  const outcomes = await outcomesOf(trx, actor.practiceId, [patientId])
  const { patient, assessment, painMap } = care
  const episode = openEpisode(care)
  const last = assessment && assessment.episodeId === episode?.id ? assessment : null
  const dayOf = (at: string) => wallClock(at, actor.zone).day
  const latest = (key: string): Known<number> => {
    const point = groupSeries(outcomes)
      .find((one) => one.key === key)
      ?.points.at(-1)
    return point ? { value: point.score, day: dayOf(point.at) } : null
  }
  return {
    patient,
    today: wallClock(actor.now, actor.zone).day,
    episode: episode && { openedOn: episode.openedOn },
    last: last && { day: dayOf(last.at), content: last.content },
    painMap: painMap && { value: painMap.map, day: dayOf(painMap.at) },
    painPastWeek: latest('nprs/average-week'),
    stress: latest('stress-nrs'),
    sleep: latest('sleep-nrs'),
    stiffness: latest('morning-stiffness'),
    activities: episode ? firstActivities(outcomes, episode.openedOn) : [],
    condition: episode && findCondition(episode.condition) ? episode.condition : null,
  }
}

export function openEpisode({ episode }: Care) {
  return episode?.closedOn === null ? episode : null
}

function firstActivities(outcomes: readonly Outcome[], since: string): string[] {
  const series = groupSeries(outcomes).find(({ key }) => key === 'psfs')
  return Object.keys(series?.outcomes.find(({ at }) => at >= since)?.answers ?? {})
}
