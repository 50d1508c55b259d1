const utc = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00(?::00)?$/

/** PostgreSQL's text of a timestamp with time zone, as the domain writes instants: UTC with milliseconds. */
export function instant(text: string): string {
  const found = utc.exec(text)
  if (!found) return new Date(text).toISOString()
  const [, day, time, fraction = ''] = found
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}
