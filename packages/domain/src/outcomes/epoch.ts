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
  const part = (group: number) => Number(match[group] ?? 0)
  const milliseconds = Number(`0.${match[7] ?? 0}`) * 1000
  const offset = (match[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10))
  const days = daysSince1970(part(1), part(2), part(3))
  const minutes = (days * 24 + part(4)) * 60 + part(5) - offset
  return (minutes * 60 + part(6)) * 1000 + milliseconds
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
  return entries
    .map((entry) => ({ entry, time: epochMilliseconds(entry.at) }))
    .sort((a, b) => a.time - b.time)
    .map(({ entry }) => entry)
}
