const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 }

/**
 * Where each time stands on an axis of 0–1: to scale when all but the first say how long after it, else evenly apart;
 * evenly too where to scale two would be closer than `leastApart`.
 */
export function timePlaces(times: readonly string[], leastApart = 0): number[] {
  const days = times.map((time, index) => (index === 0 ? 0 : daysAfter(time)))
  const last = Math.max(...days.map((day) => day ?? 0))
  const inOrder = days.every(
    (day, index) => day !== null && (index === 0 || day > (days[index - 1] ?? day)),
  )
  const roomy = days.every(
    (day, index) => index === 0 || ((day ?? 0) - (days[index - 1] ?? 0)) / last >= leastApart,
  )
  return times.map((_, index) =>
    inOrder && roomy && last > 0
      ? (days[index] ?? 0) / last
      : times.length < 2
        ? 0.5
        : index / (times.length - 1),
  )
}

function daysAfter(time: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*(day|week|month|year)s?$/i.exec(time.trim())
  const unit = found?.[2] === undefined ? undefined : daysIn[found[2].toLowerCase()]
  return unit === undefined ? null : Number(found?.[1]) * unit
}
