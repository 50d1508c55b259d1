/** Two-sided normal quantiles of 90, 95 and 99.8 %. */
export const z90 = 1.644854
export const z95 = 1.959964
export const z998 = 3.090232

export type Better = 'higher' | 'lower'
export type Interval = { readonly low: number; readonly high: number }
/** So many of `n`. */
export type Proportion = { readonly successes: number; readonly n: number }
