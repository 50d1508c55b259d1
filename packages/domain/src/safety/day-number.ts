const perEra = 146_097
const toEpoch = 719_468

/** Days since 1970-01-01 of a day `YYYY-MM-DD` (Hinnant's civil calendar: whole numbers only, no clock). */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month > 2 ? 0 : 1)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8)) - 1
  return (
    era * perEra + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - toEpoch
  )
}

/** The day `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  const shifted = number + toEpoch
  const era = Math.floor(shifted / perEra)
  const inEra = shifted - era * perEra
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  )
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  const day = ofYear - Math.floor((153 * part + 2) / 5) + 1
  const year = era * 400 + ofEra + (month > 2 ? 0 : 1)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
