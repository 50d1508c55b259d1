import type { WpiPart } from './wpi-areas.ts'

/**
 * The coded regions of the body map: 50 base regions, 8 on the midline and 42 paired, 92 selectable sites.
 * A region added, renamed, split or merged is a new version: `versions.ts` then keeps the regions of this one and says what
 * became of them. `wpi` is the part of the Widespread Pain Index it falls in (our approximation, never used to score it),
 * `endangerment` marks cautionary sites, `sensitive` needs separate consent, `views` says where it can be seen.
 */
export const bodyMapVersion = 1

type RegionFacts = {
  readonly name: string
  readonly paired: boolean
  readonly views: readonly ['front' | 'back', ...('front' | 'back')[]]
  readonly wpi: WpiPart | null
  readonly endangerment?: true
  readonly sensitive?: true
  readonly outOfScope?: true
}

function midline(
  name: string,
  views: RegionFacts['views'],
  wpi: WpiPart | null,
  tags: Partial<Pick<RegionFacts, 'endangerment' | 'sensitive' | 'outOfScope'>> = {},
) {
  return { name, paired: false, views, wpi, ...tags } as const satisfies RegionFacts
}

function paired(
  name: string,
  views: RegionFacts['views'],
  wpi: WpiPart | null,
  tags: Partial<Pick<RegionFacts, 'endangerment' | 'sensitive'>> = {},
) {
  return { name, paired: true, views, wpi, ...tags } as const satisfies RegionFacts
}

export const regions = {
  'head-crown': midline('Top of the head', ['front', 'back'], null),
  'head-occipital': midline('Back of the head', ['back'], null),
  'head-temporal': paired('Temple', ['front', 'back'], null),
  face: paired('Face', ['front'], 'jaw'),
  jaw: paired('Jaw', ['front'], 'jaw'),
  'neck-anterior': paired('Front of the neck', ['front'], 'neck', { endangerment: true }),
  'neck-lateral': paired('Side of the neck', ['front', 'back'], 'neck', { endangerment: true }),
  'neck-posterior': paired('Back of the neck', ['back'], 'neck'),
  suboccipital: paired('Base of the skull', ['back'], 'neck'),
  'shoulder-top': paired('Top of the shoulder', ['front', 'back'], 'shoulder girdle'),
  'shoulder-anterior': paired('Front of the shoulder', ['front'], 'shoulder girdle'),
  scapula: paired('Shoulder blade', ['back'], 'shoulder girdle'),
  axilla: paired('Armpit', ['front'], 'shoulder girdle', { endangerment: true }),
  'upper-arm-anterior': paired('Front of the upper arm', ['front'], 'upper arm'),
  'upper-arm-posterior': paired('Back of the upper arm', ['back'], 'upper arm'),
  'cubital-fossa': paired('Crook of the elbow', ['front'], 'upper arm', { endangerment: true }),
  'elbow-lateral': paired('Outer elbow', ['front', 'back'], 'lower arm'),
  'elbow-medial': paired('Inner elbow', ['front', 'back'], 'lower arm', { endangerment: true }),
  'forearm-anterior': paired('Front of the forearm', ['front'], 'lower arm'),
  'forearm-posterior': paired('Back of the forearm', ['back'], 'lower arm'),
  wrist: paired('Wrist', ['front', 'back'], 'lower arm'),
  palm: paired('Palm', ['front'], 'lower arm'),
  'hand-dorsum': paired('Back of the hand', ['back'], 'lower arm'),
  sternum: midline('Breastbone', ['front'], 'chest'),
  chest: paired('Chest', ['front'], 'chest', { sensitive: true }),
  'abdomen-upper': midline('Upper belly', ['front'], 'abdomen', { endangerment: true }),
  'abdomen-lower': midline('Lower belly', ['front'], 'abdomen', { endangerment: true }),
  'pelvic-floor': midline('Pelvic floor', ['front'], null, { outOfScope: true }),
  flank: paired('Flank', ['front', 'back'], 'lower back', { endangerment: true }),
  'upper-back': paired('Upper back', ['back'], 'upper back'),
  'mid-back': paired('Middle back', ['back'], 'upper back'),
  'low-back': paired('Lower back', ['back'], 'lower back'),
  sacroiliac: paired('Sacroiliac joint', ['back'], 'lower back'),
  sacrum: midline('Sacrum', ['back'], 'lower back'),
  coccyx: midline('Tailbone', ['back'], 'lower back', { sensitive: true }),
  gluteal: paired('Buttock', ['back'], 'hip', { sensitive: true }),
  'hip-lateral': paired('Side of the hip', ['front', 'back'], 'hip'),
  groin: paired('Groin', ['front'], 'upper leg', { endangerment: true, sensitive: true }),
  'thigh-anterior': paired('Front of the thigh', ['front'], 'upper leg'),
  'thigh-medial': paired('Inner thigh', ['front', 'back'], 'upper leg', { sensitive: true }),
  'thigh-lateral': paired('Outer thigh', ['front', 'back'], 'upper leg'),
  'thigh-posterior': paired('Back of the thigh', ['back'], 'upper leg', { endangerment: true }),
  'knee-anterior': paired('Front of the knee', ['front'], 'upper leg'),
  popliteal: paired('Back of the knee', ['back'], 'lower leg', { endangerment: true }),
  'lower-leg-anterior': paired('Shin', ['front'], 'lower leg'),
  calf: paired('Calf', ['back'], 'lower leg'),
  ankle: paired('Ankle', ['front', 'back'], 'lower leg'),
  'foot-dorsum': paired('Top of the foot', ['front'], 'lower leg'),
  'foot-plantar': paired('Sole of the foot', ['back'], 'lower leg'),
  heel: paired('Heel', ['back'], 'lower leg'),
} as const satisfies Record<string, RegionFacts>

export type RegionId = keyof typeof regions

export const regionIds = Object.keys(regions) as readonly RegionId[] as readonly [
  RegionId,
  ...RegionId[],
]
