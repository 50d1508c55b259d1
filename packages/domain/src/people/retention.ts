import { z } from 'zod'
import { Day } from '../dates.ts'
import { accept, type Result, refuse } from '../result.ts'
import { text } from '../text.ts'

/**
 * How long a record is kept: so many years after its last entry, and at least until somebody's birthday. The law of the
 * place sets both. Whoever asks to be erased sooner is answered within a month (GDPR Art. 12(3)), and a record of care that a
 * professional must keep stays (Art. 17(3)(c) with 9(2)(h)).
 */
export const Retention = z.strictObject({
  years: z.int().min(1).max(40),
  /** The birthday until which the record of a minor is kept; 0 where age makes no difference. */
  untilAge: z.int().min(0).max(40),
})
export type Retention = z.infer<typeof Retention>

export type RetentionPreset = Retention & {
  readonly place: string
  readonly rule: string
  readonly source: string
}

/** Ten years, and the 28th birthday: what suffices for each of the places below. */
export const defaultRetention: Retention = { years: 10, untilAge: 28 }

/** What some places ask for. A practice keeps to the law of its own, which may ask for more. */
export const retentionPresets: readonly RetentionPreset[] = [
  {
    place: 'Ontario',
    years: 10,
    untilAge: 28,
    rule: '10 years from the last entry, and for those who were minors 10 years from their 18th birthday.',
    source: 'College of Massage Therapists of Ontario, rules on record keeping, cmto.com',
  },
  {
    place: 'New York',
    years: 6,
    untilAge: 22,
    rule: '6 years, and for those who were minors until they are 22.',
    source: 'New York State, rules of the Board of Regents, 8 NYCRR 29.2',
  },
  {
    place: 'Board certified (NCBTMB)',
    years: 4,
    untilAge: 0,
    rule: 'At least 4 years, where no law asks for more.',
    source: 'NCBTMB, standards of practice, ncbtmb.org',
  },
]

/** Why somebody keeps a record beyond its time, and until when; without a day, until it is lifted. */
export const Hold = z.strictObject({
  reason: text({ least: 3, most: 300 }),
  until: Day.nullable(),
})
export type Hold = z.infer<typeof Hold>

export type KeptRecord = {
  readonly familyName: string
  /** The last day up to which it is kept, see `keptUntil`. */
  readonly keptUntil: string
  readonly hold: Hold | null
  /** Put in less than 30 days ago, and nothing in it of any care. */
  readonly byMistake: boolean
}

/**
 * The same day so many years (0–40) later, `YYYY-MM-DD`. A year without a 29 February has 1 March instead, so that nothing
 * is kept a day too short.
 */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const leaps = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const rest = day.slice(5) === '02-29' && !leaps ? '03-01' : day.slice(5)
  return `${String(year).padStart(4, '0')}-${rest}`
}

/** The last day on which a record must still be there. Both days are `YYYY-MM-DD` in the practice's zone. */
export function keptUntil(
  { lastEntryOn, birthDate }: { readonly lastEntryOn: string; readonly birthDate: string },
  { years, untilAge }: Retention,
): string {
  const [byEntry, byAge] = [yearsAfter(lastEntryOn, years), yearsAfter(birthDate, untilAge)]
  if (byEntry > byAge) return byEntry
  return byAge
}

/** Whether its time is over: the day after the last one on which it is kept. */
export function isDue(until: string, today: string): boolean {
  return until < today
}

/** Whether a hold still keeps the record on that day. */
export function isHeld(hold: Hold | null, today: string): boolean {
  return hold !== null && (hold.until === null || hold.until >= today)
}

export type EraseRefusal =
  | { readonly kind: 'still-kept'; readonly field: 'patientId'; readonly until: string }
  | { readonly kind: 'held'; readonly field: 'patientId'; readonly until: string | null }
  | { readonly kind: 'name-differs'; readonly field: 'familyName' }

/**
 * Whether a record may be erased for good on `today`: when its time is over, or when it was only put in by mistake, and
 * nobody holds it. The family name is typed by whoever erases, so that it is the one they mean.
 */
export function eraseRecord(
  { familyName, keptUntil: until, hold, byMistake }: KeptRecord,
  typed: string,
  today: string,
): Result<null, EraseRefusal> {
  if (hold && isHeld(hold, today))
    return refuse({ kind: 'held', field: 'patientId', until: hold.until })
  if (!isDue(until, today) && !byMistake)
    return refuse({ kind: 'still-kept', field: 'patientId', until })
  if (plain(typed) !== plain(familyName))
    return refuse({ kind: 'name-differs', field: 'familyName' })
  return accept(null)
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** The refusal as a sentence; `formatDay` words a day as the screen's locale has it. */
export function wordEraseRefusal(
  refusal: EraseRefusal,
  formatDay: (day: string) => string,
): string {
  switch (refusal.kind) {
    case 'still-kept':
      return `This record is kept until ${formatDay(refusal.until)}. Until then nobody can erase it.`
    case 'held':
      return refusal.until === null
        ? 'This record is held. Lift the hold first.'
        : `This record is held until ${formatDay(refusal.until)}. Lift the hold first.`
    case 'name-differs':
      return 'That is not the family name on this record.'
  }
}

/** The rule in words: "Records are kept for 10 years after their last entry, and at least until the 28th birthday." */
export function wordRetention({ years, untilAge }: Retention): string {
  const kept = `Records are kept for ${years} ${years === 1 ? 'year' : 'years'} after their last entry`
  return untilAge === 0 ? `${kept}.` : `${kept}, and at least until the ${nth(untilAge)} birthday.`
}

function nth(n: number): string {
  const teen = n > 10 && n < 14
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}
