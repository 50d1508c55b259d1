import type { RegionId } from '../body/regions.ts'
import type { NonEmpty } from '../non-empty.ts'

/** Where a muscle can be lengthened: not the skull, the face, the belly or bare joints, and not the front of the neck. */
export const muscleRegions: NonEmpty<RegionId> = [
  'jaw',
  'neck-posterior',
  'neck-lateral',
  'shoulder-top',
  'shoulder-anterior',
  'scapula',
  'upper-arm-anterior',
  'upper-arm-posterior',
  'forearm-anterior',
  'forearm-posterior',
  'chest',
  'flank',
  'upper-back',
  'mid-back',
  'low-back',
  'gluteal',
  'hip-lateral',
  'thigh-anterior',
  'thigh-medial',
  'thigh-lateral',
  'thigh-posterior',
  'lower-leg-anterior',
  'calf',
  'foot-plantar',
]
