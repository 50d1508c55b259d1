import { established, ownDefault, sided } from './movement.ts'

const hip = established(10, 'Goniometer studies report 7° to 10°; the upper end taken')
const knee = (value: number, at90: string) =>
  established(
    value,
    `Stratford et al. 2010: ${at90} at 90 % after knee replacement, restated at 95 %`,
  )
const lunge = 'Powden et al., Man Ther 2015;20:524–532 (weight-bearing lunge)'

/** Hip, knee, ankle and foot. */
export const leg = {
  'hip-flexion': sided('Hip flexion', 120, hip),
  'hip-extension': sided('Hip extension', 30, hip),
  'hip-abduction': sided('Hip abduction', 45, hip),
  'hip-adduction': sided('Hip adduction', 30, hip),
  'hip-internal-rotation': sided('Hip internal rotation', 45, hip),
  'hip-external-rotation': sided('Hip external rotation', 45, hip),
  'straight-leg-raise': sided(
    'Straight leg raise',
    80,
    established(16, 'Goniometer studies report 6° to 16°; the upper end taken'),
  ),
  'knee-flexion': sided('Knee flexion', 135, knee(11.4, '9.6°')),
  'knee-extension': sided('Knee extension (minus is short of straight)', 0, knee(7.5, '6.3°'), -60),
  'ankle-dorsiflexion': sided('Ankle dorsiflexion', 20, ownDefault, -30),
  'ankle-lunge': {
    name: 'Ankle bend in a lunge',
    sided: true,
    range: { low: 0, high: 70 },
    detectable: established(4.7, lunge),
  },
  'ankle-lunge-distance': {
    name: 'Toe to wall in a lunge',
    sided: true,
    range: { low: 0, high: 25 },
    unit: 'cm',
    step: 0.5,
    detectable: established(1.6, lunge),
  },
  'ankle-plantarflexion': sided('Ankle plantarflexion', 50, ownDefault),
  'foot-inversion': sided('Foot inversion', 35, ownDefault),
  'foot-eversion': sided('Foot eversion', 15, ownDefault),
  'big-toe-extension': sided('Big toe extension', 70, ownDefault),
  'big-toe-flexion': sided('Big toe flexion', 45, ownDefault),
} as const
