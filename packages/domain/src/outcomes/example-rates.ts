import { drawTraits, latentPatient, type Traits } from '../practice-twin/latent-patient.ts'
import type { TwinModel } from '../practice-twin/model.ts'
import type { Random } from '../practice-twin/random.ts'
import { studentTwoSided } from './distributions.ts'

/** How often something happens; refuses a rate whose own standard error is a point or more. */
export function rate(replicates: number, happens: (replicate: number) => boolean): number {
  let count = 0
  for (let replicate = 0; replicate < replicates; replicate++) if (happens(replicate)) count++
  return sure(count / replicates, replicates)
}

export function sure(share: number, replicates: number): number {
  const error = Math.sqrt((share * (1 - share)) / replicates)
  if (error >= 0.01) throw new RangeError(`Known to ${error}: take more replicates`)
  return share
}

export function someone<Person>(rng: Random, people: readonly Person[]): Person {
  const person = people[rng.int(0, people.length - 1)]
  if (person === undefined) throw new Error('nobody there')
  return person
}

/** Somebody of the practice twin whom care does not change. */
export function unchanged(rng: Random, model: TwinModel, traits: Partial<Traits> = {}) {
  return latentPatient(rng, model, { ...drawTraits(rng, model, 'none'), effect: 0, ...traits })
}

/** Values that resemble the one before (first-order autoregression). */
export function drift(rng: Random, length: number, persistence: number, sd: number): number[] {
  const innovation = Math.sqrt(1 - persistence ** 2) * sd
  let value = rng.normal(0, sd)
  return Array.from({ length }, () => {
    value = persistence * value + rng.normal(0, innovation)
    return value
  })
}

export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

export function squaresOf(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((total, value) => total + (value - centre) ** 2, 0)
}

export function correlation(a: readonly number[], b: readonly number[]): number {
  const centre = mean(b)
  const products = a.reduce((total, value, index) => total + value * ((b[index] ?? 0) - centre), 0)
  return products / Math.sqrt(squaresOf(a) * squaresOf(b))
}

export function pOfCorrelation(r: number, n: number): number {
  return studentTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2)
}
