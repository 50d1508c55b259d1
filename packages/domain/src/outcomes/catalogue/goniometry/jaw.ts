import { central, established, sided } from './movement.ts'

const jawChange = established(5, 'About 5 mm between sessions')

/** The jaw, in millimetres; an opening below 35 mm is limited. */
export const jaw = {
  'jaw-opening': {
    ...central('Jaw opening', 40, jawChange),
    unit: 'mm',
    limitedBelow: 35,
    mixUp: { below: 6, unit: 'cm', times: 10 },
  },
  'jaw-protrusion': {
    ...central('Jaw forward glide', 6, jawChange, -5),
    range: { low: -5, high: 20 },
    unit: 'mm',
  },
  'jaw-lateral': {
    ...sided('Jaw side glide', 8, jawChange),
    range: { low: 0, high: 25 },
    unit: 'mm',
  },
} as const
