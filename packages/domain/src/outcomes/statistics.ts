export { verdict } from './read-change.ts'
export { intraclassCorrelation } from './statistics-agreement.ts'
export { z90, z95, z998 } from './statistics-constants.ts'
export {
  funnel,
  pooledEffect,
  riskAdjusted,
  shrinkProportions,
} from './statistics-many-groups.ts'
export { benjaminiHochberg, effectiveSampleSize } from './statistics-many-looks.ts'
export {
  clinicalCutoff,
  ewma,
  expectedFollowUp,
  minimalDetectableChange,
  nonoverlap,
  percentChange,
  reliableChangeIndex,
  standardErrorOfMeasurement,
  theilSenSlope,
} from './statistics-one-patient.ts'
export {
  analysisOfCovariance,
  hedgesG,
  proportionDifference,
  relativeRisk,
  standardizedResponse,
  wilson,
} from './statistics-two-groups.ts'
