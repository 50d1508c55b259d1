/** ln Γ(x) for x > 0, by Lanczos' approximation (g = 7, nine terms; about 15 digits). */
export function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const y = x - 1
  const series = terms.reduce(
    (total, term, index) => total + term / (y + index + 1),
    0.9999999999998099,
  )
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(series)
}

/** Regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1, by Lentz' continued fraction. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  return (front * betaFraction(x, a, b)) / a
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    const factor = d * c
    fraction *= factor
    if (Math.abs(factor - 1) < 1e-15) break
  }
  return fraction
}

/** The x with I_x(a, b) = p, 0 < p < 1, by bisection. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** P(T ≤ t) of Student's distribution with `df` > 0 degrees of freedom. */
export function studentCdf(t: number, df: number): number {
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5)
  return t > 0 ? 1 - tail : tail
}

/** Two-sided p of a t statistic, without loss of digits in the far tail. */
export function studentTwoSided(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5)
}

/** The t with P(T ≤ t) = p, 0 < p < 1, by bisection. */
export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df)
  const tail = 2 * (1 - p)
  let high = 1
  while (studentTwoSided(high, df) > tail) high *= 2
  let low = 0
  while (high - low > 1e-13 * Math.max(1, high)) {
    const middle = (low + high) / 2
    if (studentTwoSided(middle, df) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** P(Z ≤ z) of the standard normal distribution: Marsaglia's series, beyond 5 the continued fraction of the tail. */
export function normalCdf(z: number): number {
  if (z > 0) return 1 - normalCdf(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < -5) {
    let fraction = -z
    for (let k = 60; k >= 1; k--) fraction = -z + k / fraction
    return density / fraction
  }
  let term = -z
  let sum = term
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 - density * sum
}

/**
 * Chance that a two-sided t test at level `alpha` finds an effect of `effect` standard errors, by Simpson's rule over
 * the estimated standard deviation (the non-central t distribution); `df` at least 2.
 */
export function studentPower(effect: number, df: number, alpha: number): number {
  const critical = studentQuantile(1 - alpha / 2, df)
  const scale = Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  const density = (s: number) => Math.exp(scale + (df - 1) * Math.log(s) - (df * s * s) / 2)
  const found = (s: number) => normalCdf(effect - critical * s) + normalCdf(-effect - critical * s)
  const steps = 400
  const width = (1 + 9 / Math.sqrt(df)) / steps
  let total = 0
  for (let step = 1; step < steps; step++) {
    const s = step * width
    total += (step % 2 === 1 ? 4 : 2) * density(s) * found(s)
  }
  return (total * width) / 3
}
