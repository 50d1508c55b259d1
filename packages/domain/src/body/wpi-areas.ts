/** The parts of the body that the Widespread Pain Index names; those with sides count left and right apart. */
export type WpiPart =
  | 'jaw'
  | 'shoulder girdle'
  | 'upper arm'
  | 'lower arm'
  | 'hip'
  | 'upper leg'
  | 'lower leg'
  | 'neck'
  | 'upper back'
  | 'lower back'
  | 'chest'
  | 'abdomen'

/** The five regions in which pain has to be for "widespread" (Wolfe et al. 2016). */
export type WpiRegion = 'left upper' | 'right upper' | 'left lower' | 'right lower' | 'axial'

export type WpiArea = {
  readonly id: string
  readonly name: string
  readonly part: WpiPart
  /** The patient's left or right; null for areas without a side. */
  readonly side: 'left' | 'right' | null
  readonly region: WpiRegion
  /** Whether it counts when regions are counted: jaw, chest and abdomen do not. */
  readonly countsForRegion: boolean
}

/**
 * The 19 areas of the Widespread Pain Index, in the order in which they are asked. The index is asked area by area and never
 * inferred from a pain map: our regions only come near to its areas (Wolfe et al., Semin Arthritis Rheum 2016).
 */
export const wpiAreas = [
  left('jaw', 'Left jaw', 'upper', false),
  right('jaw', 'Right jaw', 'upper', false),
  left('shoulder girdle', 'Left shoulder', 'upper'),
  right('shoulder girdle', 'Right shoulder', 'upper'),
  left('upper arm', 'Left upper arm', 'upper'),
  right('upper arm', 'Right upper arm', 'upper'),
  left('lower arm', 'Left lower arm', 'upper'),
  right('lower arm', 'Right lower arm', 'upper'),
  left('hip', 'Left hip or buttock', 'lower'),
  right('hip', 'Right hip or buttock', 'lower'),
  left('upper leg', 'Left upper leg', 'lower'),
  right('upper leg', 'Right upper leg', 'lower'),
  left('lower leg', 'Left lower leg', 'lower'),
  right('lower leg', 'Right lower leg', 'lower'),
  central('neck', 'Neck'),
  central('upper back', 'Upper back'),
  central('lower back', 'Lower back'),
  central('chest', 'Chest', false),
  central('abdomen', 'Belly', false),
] as const satisfies readonly WpiArea[]

export type WpiAreaId = (typeof wpiAreas)[number]['id']

function left<const Part extends WpiPart>(
  part: Part,
  name: string,
  half: 'upper' | 'lower',
  countsForRegion = true,
) {
  return {
    id: `left ${part}`,
    name,
    part,
    side: 'left',
    region: `left ${half}`,
    countsForRegion,
  } as const
}

function right<const Part extends WpiPart>(
  part: Part,
  name: string,
  half: 'upper' | 'lower',
  countsForRegion = true,
) {
  return {
    id: `right ${part}`,
    name,
    part,
    side: 'right',
    region: `right ${half}`,
    countsForRegion,
  } as const
}

function central<const Part extends WpiPart>(part: Part, name: string, countsForRegion = true) {
  return { id: part, name, part, side: null, region: 'axial', countsForRegion } as const
}
