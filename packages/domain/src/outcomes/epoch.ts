const iso =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/

/** As this project writes every instant; read by place, since a screen reads thousands of them. */
const ours = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** An ISO instant (with Z or an offset) as milliseconds since 1970, so that instants compare; NaN when it is none. */
export function epochMilliseconds(at: string): number {
  if (ours.test(at)) {
    const days = daysSince1970(digits(at, 0, 4), digits(at, 5, 7), digits(at, 8, 10))
    const minutes = (days * 24 + digits(at, 11, 13)) * 60 + digits(at, 14, 16)
    return (minutes * 60 + digits(at, 17, 19)) * 1000 + digits(at, 20, 23)
  }
  const match = iso.exec(at)
  if (!match) return Number.NaN
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const milliseconds = Number(`0.${match[7] ?? 0}`) * 1000
  const offset = (match[8] === '-' ? -1 : 1) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0))
  const days = daysSince1970(year ?? 0, month ?? 0, day ?? 0)
  const minutes = (days * 24 + (hour ?? 0)) * 60 + (minute ?? 0) - offset
  return (minutes * 60 + (second ?? 0)) * 1000 + milliseconds
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

/** Days of the proleptic Gregorian calendar, counted in years that begin in March so that leap days come last. */
function daysSince1970(year: number, month: number, day: number): number {
  const years = month <= 2 ? year - 1 : year
  const era = Math.floor(years / 400)
  const yearOfEra = years - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Oldest first; what has the same instant keeps its order. */
export function byInstant<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
): Entry[] {
  const times = entries.map(({ at }) => epochMilliseconds(at))
  // what a database or a series hands over is in order already
  if (times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time)))
    return [...entries]
  return entries
    .map((entry, index) => ({ entry, time: times[index] ?? Number.NaN }))
    .sort((a, b) => a.time - b.time)
    .map(({ entry }) => entry)
}
