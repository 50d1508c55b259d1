import type { PainMark, PainQuality } from '@healing-touch/domain/body/pain-map.ts'

export const qualityWords: Readonly<Record<PainQuality, string>> = {
  aching: 'Aching',
  burning: 'Burning',
  shooting: 'Shooting',
  tingling: 'Tingling',
  numb: 'Numb',
  stiff: 'Stiff',
  cramp: 'Cramp',
  throbbing: 'Throbbing',
  allodynia: 'Touch hurts',
}

export const depthWords = {
  surface: 'On the surface',
  deep: 'Deep inside',
} as const satisfies Record<NonNullable<PainMark['depth']>, string>

export const timingWords = {
  constant: 'All the time',
  intermittent: 'Comes and goes',
} as const satisfies Record<NonNullable<PainMark['timing']>, string>

/** "Aching, touch hurts, deep inside, comes and goes"; nothing where nothing was said. */
export function feelWords({ qualities, depth, timing }: PainMark): string {
  const words = [
    ...qualities.map((quality) => qualityWords[quality]),
    ...(depth ? [depthWords[depth]] : []),
    ...(timing ? [timingWords[timing]] : []),
  ]
    .join(', ')
    .toLowerCase()
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
