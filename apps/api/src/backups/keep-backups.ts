import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export type Keep = { readonly days: number; readonly weeks: number; readonly months: number }

const pattern = /^healing-touch-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup$/

/** The backups among the names of a folder, oldest first; what is called otherwise is none of ours. */
export function backupsAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => pattern.test(name)).sort()
}

/**
 * Of the backups, oldest first, those that may go: all but the newest of each of the last days, weeks and months that have
 * one. Counted by what there is and not by the calendar, so that a server that stood still keeps what it has.
 */
export function superseded(names: readonly string[], { days, weeks, months }: Keep): string[] {
  const newestFirst = [...names].reverse()
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf).slice(0, days),
    ...newestOfEach(newestFirst, weekOf).slice(0, weeks),
    ...newestOfEach(newestFirst, (name) => dayOf(name).slice(0, 7)).slice(0, months),
    ...newestFirst.slice(0, 1),
  ])
  return names.filter((name) => !kept.has(name))
}

/** Removes what may go, and what interrupted backups left; gives the names of the backups that went. */
export function removeSuperseded(folder: string, keep: Keep): string[] {
  const names = readdirSync(folder)
  const going = superseded(backupsAmong(names), keep)
  const unfinished = names.filter((name) => pattern.test(name.replace(/\.unfinished$/, '')))
  for (const name of [...going, ...unfinished.filter((name) => name.endsWith('.unfinished'))])
    rmSync(join(folder, name), { force: true })
  return going
}

function newestOfEach(newestFirst: readonly string[], spanOf: (name: string) => string): string[] {
  const newest = new Map<string, string>()
  for (const name of newestFirst) if (!newest.has(spanOf(name))) newest.set(spanOf(name), name)
  return [...newest.values()]
}

function dayOf(name: string): string {
  return pattern.exec(name)?.[1] ?? ''
}

function weekOf(name: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(dayOf(name))
  return `${yearOfWeek} ${weekOfYear}`
}

/** The day by which no backup made up to `day` is left, as long as one is made every night. */
export function lastKept(day: string, { days, weeks, months }: Keep): string {
  const made = Temporal.PlainDate.from(day)
  const ends = [
    made.add({ days: Math.max(1, days) }),
    made.add({ days: 7 * weeks }),
    months === 0 ? made : made.with({ day: 1 }).add({ months, days: 1 }),
  ]
  return ends.toSorted(Temporal.PlainDate.compare).at(-1)?.toString() ?? day
}
