import { central, established, sided } from './movement.ts'

const neck = (value: number) =>
  ({
    value,
    source: {
      citation:
        'Rounded from Fletcher and Bandy, JOSPT 2008;38:640–645 (CROM device, MDC 5.4° to 9.6°)',
      mark: 'verified',
    },
  }) as const

const trunk = established(9, 'Inclinometer studies report 5° to 9°; the upper end taken')

/** Neck and trunk. */
export const spine = {
  'cervical-flexion': central('Neck flexion', 45, neck(10)),
  'cervical-extension': central('Neck extension', 45, neck(7)),
  'cervical-lateral-flexion': sided('Neck side bending', 45, neck(7)),
  'cervical-rotation': sided('Neck rotation', 60, neck(7)),
  'thoracolumbar-flexion': central('Trunk flexion', 80, trunk),
  'thoracolumbar-flexion-tape': {
    ...central(
      'Trunk flexion with a tape',
      10,
      established(2, 'Modified-modified Schober studies report 1 to 2 cm; the upper end taken'),
    ),
    range: { low: 0, high: 25 },
    unit: 'cm',
    step: 0.5,
  },
  'thoracolumbar-extension': central('Trunk extension', 25, trunk),
  'thoracolumbar-lateral-flexion': sided('Trunk side bending', 35, trunk),
  'thoracolumbar-rotation': sided('Trunk rotation', 45, trunk),
} as const
