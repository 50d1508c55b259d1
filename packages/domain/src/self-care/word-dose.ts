import type { Range, SelfCareDose } from './dose.ts'

/** "2 to 4 times: hold 10 to 30 seconds, 60 seconds for each muscle, until it feels tight (at most 3 of 10)"; empty where there is nothing to count. */
export function wordDose(dose: SelfCareDose): string {
  const { timesADay, everyMinutes, apartHours, morePerWeek, intensity } = dose
  const words = [
    rounds(dose),
    total(dose),
    timesADay && `${range(timesADay)} times a day`,
    everyMinutes && `every ${everyMinutes} minutes`,
    apartHours && `at least ${apartHours} hours apart`,
    intensity &&
      (intensity.most === null
        ? intensity.words
        : `${intensity.words} (at most ${intensity.most} of 10)`),
    morePerWeek && `then ${range(morePerWeek)} % more each week`,
  ]
    .filter(Boolean)
    .join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function rounds({ sets, repetitions, pressSeconds, holdSeconds }: SelfCareDose): string {
  const moves = [
    repetitions && `${range(repetitions)} times each way`,
    pressSeconds && `press ${range(pressSeconds)} seconds`,
    holdSeconds && `hold ${range(holdSeconds)} seconds`,
  ]
  const one = moves.filter(Boolean).join(', then ')
  return [sets && `${range(sets)} times`, one].filter(Boolean).join(': ')
}

const per = {
  muscle: ' for each muscle',
  area: ' on each area',
  time: '',
  day: ' a day',
  night: ' a night',
  week: ' a week',
} as const

function total({ total: whole }: SelfCareDose): string {
  if (!whole) return ''
  const { least, most, unit } = whole
  const amount = least === undefined ? `up to ${most}` : range({ low: least, high: most })
  return `${amount} ${unit}${per[whole.per]}`
}

function range({ low, high }: Range): string {
  return low === high ? String(low) : `${low} to ${high}`
}
