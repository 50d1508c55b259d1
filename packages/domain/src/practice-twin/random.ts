import { entryAt } from '../non-empty.ts'

/** Deterministic draws. Equal seeds give equal draws on every machine; not for secrets. */
export type Random = {
  /** Uniform in [0, 1), 32 bits. */
  readonly uniform: () => number
  readonly between: (low: number, high: number) => number
  readonly normal: (mean: number, sd: number) => number
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Entry>(entries: readonly [Entry, ...Entry[]]) => Entry
  /** One of the entries, each as likely as its weight; weights are positive and need not add up to 1. */
  readonly weighted: <Entry>(
    entries: readonly [readonly [Entry, number], ...(readonly [Entry, number])[]],
  ) => Entry
  /** A new list in random order. */
  readonly shuffle: <Entry>(entries: readonly Entry[]) => Entry[]
  /** Shaped as RFC 9562 version 4, so that databases and zod take it for a UUID. */
  readonly uuid: () => string
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Four words of 32 bits from a text (cyrb128): one word would let a thousand practices collide. */
function mix(text: string): [number, number, number, number] {
  let a = 1779033703
  let b = 3144134277
  let c = 1013904242
  let d = 2773480762
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
}

function quad(word: number): string {
  return `${hex[word >>> 24]}${hex[(word >>> 16) & 255]}${hex[(word >>> 8) & 255]}${hex[word & 255]}`
}

/**
 * A generator of its own for each purpose: `random(7, 'patient', 3)` never disturbs `random(7, 'patient', 4)`, so one
 * more draw for one patient leaves all others as they were. The engine is sfc32 (Doty-Humphrey, PractRand).
 */
export function random(seed: number | string, ...stream: readonly (number | string)[]): Random {
  let [a, b, c, counter] = mix([seed, ...stream].join('\u0000'))
  let spare: number | null = null

  function word(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) word()

  const uniform = () => word() / 4294967296
  const int = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1))

  function standardNormal(): number {
    if (spare !== null) {
      const ready = spare
      spare = null
      return ready
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }

  return {
    uniform,
    int,
    between: (low, high) => low + uniform() * (high - low),
    normal: (mean, sd) => mean + sd * standardNormal(),
    chance: (probability) => uniform() < probability,
    pick: (entries) => entryAt(entries, Math.floor(uniform() * entries.length)),
    weighted: (entries) => {
      let rest = uniform() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [entry, weight] of entries) {
        rest -= weight
        if (rest < 0) return entry
      }
      return entries[0][0]
    },
    shuffle: (entries) => {
      const keyed = entries.map((entry) => ({ entry, key: uniform() }))
      return keyed.sort((x, y) => x.key - y.key).map(({ entry }) => entry)
    },
    uuid: () => {
      const first = word()
      const second = (word() & 0xffff0fff) | 0x00004000
      const third = (word() & 0x3fffffff) | 0x80000000
      const fourth = word()
      const two = quad(second)
      const three = quad(third)
      return `${quad(first)}-${two.slice(0, 4)}-${two.slice(4)}-${three.slice(0, 4)}-${three.slice(4)}${quad(fourth)}`
    },
  }
}
