/** How far a movement falls short of the usual angle, in percent of it; null where the usual angle is 0. */
export function deficitPercent(normal: number, measured: number): number | null {
  return normal === 0 ? null : (100 * (normal - measured)) / normal
}

/** The difference between two sides in degrees, and in percent of the better side (null when that is 0 or less). */
export function asymmetry(
  left: number,
  right: number,
): { readonly degrees: number; readonly percent: number | null } {
  const degrees = Math.abs(left - right)
  const better = Math.max(left, right)
  return { degrees, percent: better > 0 ? (100 * degrees) / better : null }
}

/** Whether a mouth opens less (mm) than everyday life asks for; worth asking about, and no diagnosis. */
export function isJawLimited(opening: number): boolean {
  return opening < 35
}
