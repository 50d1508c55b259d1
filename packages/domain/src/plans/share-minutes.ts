export type MinutesWish = { readonly least: number; readonly most: number }

/**
 * Shares a visit's minutes among what was chosen, in order: each first gets its least, then what is left goes round by
 * a minute at a time up to each one's most. Those for whom not even the least is left get 0. Never more than `minutes`.
 */
export function shareMinutes(wishes: readonly MinutesWish[], minutes: number): number[] {
  let left = minutes
  const shares = wishes.map(({ least }) => {
    if (least > left) return 0
    left -= least
    return least
  })
  let given = true
  while (left > 0 && given) {
    given = false
    wishes.forEach(({ most }, index) => {
      const share = shares[index] ?? 0
      if (left === 0 || share === 0 || share >= most) return
      shares[index] = share + 1
      left -= 1
      given = true
    })
  }
  return shares
}
