/**
 * Days are whole numbers counted from 1970-01-01, in the proleptic Gregorian calendar and without a clock (Hinnant,
 * "chrono-compatible low-level date algorithms").
 */
const perEra = 146_097
const toEpoch = 719_468

const two = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** Days since 1970-01-01 of a date; years are counted from March, so that leap days come last. */
export function daysSince1970(year: number, month: number, date: number): number {
  const years = month <= 2 ? year - 1 : year
  const era = Math.floor(years / 400)
  const ofEra = years - era * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return (
    era * perEra + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - toEpoch
  )
}

/** The date of a day number. */
export function civil(day: number): { year: number; month: number; date: number } {
  const shifted = day + toEpoch
  const era = Math.floor(shifted / perEra)
  const ofEra = shifted - era * perEra
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return daysSince1970(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

/** The day `YYYY-MM-DD` of a day number, for the years 0000 to 9999. */
export function dayOf(day: number): string {
  const { year, month, date } = civil(day)
  return `${String(year).padStart(4, '0')}-${two[month]}-${two[date]}`
}
