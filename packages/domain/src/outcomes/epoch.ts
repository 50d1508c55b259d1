import { daysSince1970 } from '../day-number.ts'

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

/** Oldest first; what has the same instant keeps its order. */
export function byInstant<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
): Entry[] {
  return entries
    .map((entry) => ({ entry, time: epochMilliseconds(entry.at) }))
    .sort((a, b) => a.time - b.time)
    .map(({ entry }) => entry)
}
