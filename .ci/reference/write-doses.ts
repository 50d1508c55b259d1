import {
  type TrialArm,
  type TrialDose,
  type TrialEffect,
  totalMinutes,
} from '../../packages/domain/src/evidence/trial-dose.ts'
import { page, table } from './markdown.ts'
import { generated } from './write-catalogues.ts'
import { cited, spaced } from './write-evidence.ts'

/** How much massage trials gave and what came of it, study by study. */
export function dosesPage(doses: readonly TrialDose[]): string {
  return page(
    '# Doses in trials',
    generated,
    'How much massage trials gave, and what came of it; numbers as they are printed, minutes are of the whole course.',
    ...doses
      .toSorted(byStudy)
      .flatMap((dose) => [
        `## ${dose.study} (${dose.year})`,
        `${dose.about} *${[
          spaced(dose.kind),
          ...(dose.n === null ? [] : [`${dose.n} people`]),
          ...(dose.trials === null ? [] : [`${dose.trials} trials`]),
        ].join(', ')}*. ${cited(dose.source)}`,
        table(
          ['arm', 'people', 'minutes a visit', 'a week', 'weeks', 'minutes'],
          dose.arms.map(armRow),
        ),
        table(
          ['arm', 'against', 'outcome', 'week', 'found', 'value', '95 %', 'p', 'source'],
          dose.effects.map(effectRow),
        ),
      ]),
  )
}

/** A module's exports come in another order from Node than from a bundler. */
function byStudy(a: TrialDose, b: TrialDose): number {
  return `${a.study} ${a.year}` < `${b.study} ${b.year}` ? -1 : 1
}

function armRow({ name, n, course }: TrialArm) {
  const minutes = totalMinutes(course)
  return [
    name,
    n,
    course?.minutes ?? null,
    course?.perWeek ?? null,
    course?.weeks ?? null,
    course?.atMost && minutes !== null ? `at most ${minutes}` : minutes,
  ]
}

function effectRow(effect: TrialEffect) {
  const { value, interval, p } = effect
  return [
    effect.arm,
    effect.against,
    effect.outcome,
    effect.atWeeks,
    spaced(effect.found),
    value === null ? 'not given' : `${value} (${spaced(effect.kind)}, ${effect.better} is better)`,
    interval && `${interval.low} to ${interval.high}`,
    p && `${p.below ? '< ' : ''}${p.value}`,
    cited(effect.source),
  ]
}
