export type MinutesWish = { readonly least: number; readonly most: number }

/**
 * Shares a visit's minutes among what was chosen, in order: each first gets its least, then what is left goes round by
 * a minute at a time up to each one's most. Those for whom not even the least is left get 0. Never more than `minutes`.
 */
export function shareMinutes<Wish extends MinutesWish>(
  wishes: readonly Wish[],
  minutes: number,
): (Wish & { minutes: number })[] {
  let left = minutes
  const shares = wishes.map((wish) => {
    const least = wish.least > left ? 0 : wish.least
    left -= least
    return { ...wish, minutes: least }
  })
  const isGrowing = (share: Wish & { minutes: number }) =>
    share.minutes > 0 && share.minutes < share.most
  while (left > 0 && shares.some(isGrowing))
    for (const share of shares.filter(isGrowing).slice(0, left)) {
      share.minutes += 1
      left -= 1
    }
  return shares
}
