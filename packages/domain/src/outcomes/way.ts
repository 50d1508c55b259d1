import type { Variant } from './instrument.ts'

/** How a movement was measured. Readings that differ in any of it are kept apart, since they are not comparable. */
export const motions = { active: 'active', passive: 'passive' } as const
export const tools = {
  goniometer: 'goniometer',
  inclinometer: 'inclinometer',
  tape: 'tape or ruler',
  eye: 'by eye',
} as const
export const positions = {
  sitting: 'sitting',
  standing: 'standing',
  supine: 'lying on the back',
  prone: 'lying on the front',
  sidelying: 'lying on the side',
} as const

export type Way = {
  readonly motion: keyof typeof motions
  readonly tool: keyof typeof tools
  readonly position: keyof typeof positions
}

/** A movement measured in one way, as a variant's id: `cervical-rotation-active-goniometer-sitting`. */
export function movementInWay(movement: string, { motion, tool, position }: Way): string {
  return [movement, motion, tool, position].join('-')
}

/** The movement and the way that a variant's id names; a way of null where it was not noted. */
export function readMovement(variant: string): {
  readonly movement: string
  readonly way: Way | null
} {
  const parts = variant.split('-')
  const [motion, tool, position] = parts.slice(-3)
  const movement = parts.slice(0, -3).join('-')
  const isWay = isOf(motions, motion) && isOf(tools, tool) && isOf(positions, position)
  return isWay && movement !== ''
    ? { movement, way: { motion, tool, position } }
    : { movement: variant, way: null }
}

function isOf<Words extends object>(
  words: Words,
  word: string | undefined,
): word is keyof Words & string {
  return Object.hasOwn(words, String(word))
}

/** A movement's variant for readings taken in one way: its name says how, and readings by eye are trusted less. */
export function takenIn(variant: Variant, { motion, tool, position }: Way): Variant {
  const name = `${variant.name} (${motions[motion]}, ${tools[tool]}, ${positions[position]})`
  return { ...variant, name, ...(tool === 'eye' && variant.unit === undefined && byEye(variant)) }
}

function byEye({ detectable }: Variant): Pick<Variant, 'detectable'> {
  return {
    detectable: {
      value: Math.max(10, detectable?.value ?? 0),
      source: {
        citation: 'Angles estimated by eye: no finer than between two raters (10°)',
        mark: 'decision',
      },
    },
  }
}
