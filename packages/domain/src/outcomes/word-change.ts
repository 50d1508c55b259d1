import type { Change } from './verdict.ts'

/** A change with what it is a change of: `name` such as "Pain now", `unit` such as "minutes". */
export type NamedChange = {
  readonly name: string
  readonly unit: string | null
  readonly change: Change
}

/**
 * One or two sentences: from what to what, what that means, and how sure it is. Numbers have at most one decimal
 * ("Pain now went from 7 to 4: better by 3, more than the 2 that readings differ by chance.").
 */
export function wordChange({ name, unit, change }: NamedChange): string {
  const { baseline, latest } = change
  if (latest === null) return `${name} has not been measured.`
  const now = amount(latest, unit)
  if (baseline === null) return `${name} is ${now}${ratingOf[change.verdict] ?? ''}.`
  if (change.measurements === 1) return `${name} was ${now} at the first measurement.`
  const way = latest === baseline ? `stayed at ${now}` : `went from ${number(baseline)} to ${now}`
  return `${name} ${way}: ${meaningOf(change, unit)}.`
}

const ratingOf: Partial<Record<Change['verdict'], string>> = {
  improved: ', which is better',
  worse: ', which is worse',
  'no-clear-change': ', which is about the same',
}

function meaningOf(change: Change, unit: string | null): string {
  const by = amount(Math.abs(change.change ?? 0), unit)
  switch (change.verdict) {
    case 'improved':
      return `better by ${by}, ${beyond(change, unit)}`
    case 'small-but-real':
      return `better by ${by}, ${beyond(change, unit)}, but less than what people usually notice`
    case 'worse':
      return `worse by ${by}, ${beyond(change, unit)}`
    case 'possibly-improved':
      return `perhaps better by ${by}; ${within(change, unit)}`
    case 'no-clear-change':
      return `no clear change; ${within(change, unit)}`
    case 'at-floor':
      return 'it was already so good at the start that this measure has little left to show'
    case 'too-early':
      return `too early to tell${change.needed > 0 ? `; ${change.needed} more ${change.needed === 1 ? 'measurement' : 'measurements'} will do` : ''}`
  }
}

function beyond({ noise, noiseFrom }: Change, unit: string | null): string {
  if (noise === null) return 'as seen twice in a row'
  return noiseFrom === 'own'
    ? `beyond the usual ups and downs of about ${amount(noise, unit)} here, twice in a row`
    : `beyond the ${amount(noise, unit)} that readings differ by chance, twice in a row`
}

function within({ noise, noiseFrom }: Change, unit: string | null): string {
  if (noise === null) return 'how much these readings differ by chance is not known yet'
  return noiseFrom === 'own'
    ? `the usual ups and downs here reach ${amount(noise, unit)}`
    : `readings differ by up to ${amount(noise, unit)} by chance`
}

/** A number with its unit, at most one decimal. */
export function amount(value: number, unit: string | null): string {
  if (unit === null) return number(value)
  return unit === '°' ? `${number(value)}°` : `${number(value)} ${unit}`
}

/** At most one decimal. */
export function number(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}
