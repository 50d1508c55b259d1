import type { Source } from '../../evidence/source.ts'
import { defineInstrument, type Variant } from '../instrument.ts'
import { meanOfAll } from '../scoring.ts'

const normals: Source = {
  citation:
    'AAOS 1965 and Greene and Heckman 1994, as tabulated in Norkin and White, Measurement of Joint Motion',
  mark: 'established',
}

function established(value: number, citation: string) {
  return { value, source: { citation, mark: 'established' } } as const
}

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
const shoulder = established(
  8,
  'Kolber and Hanney, Int J Sports Phys Ther 2012;7:306–313 (4° to 9°)',
)
const elbow = established(8, 'Goniometer studies report 5° to 8°; the upper end taken')
const wrist = established(7, 'Goniometer studies report 5° to 7°; the upper end taken')
const finger = established(10, 'Goniometer studies report 5° to 10°; the upper end taken')
const hip = established(10, 'Goniometer studies report 7° to 10°; the upper end taken')
const ownDefault = {
  value: 5,
  source: {
    citation:
      'No figure is published for this movement: 5° for the same rater (10° between raters)',
    mark: 'decision',
  },
} as const
const jaw = established(5, 'About 5 mm between sessions')

/** A movement of a paired joint: its usual range and what is beyond noise for one rater, in degrees. */
function sided(name: string, normal: number, detectable: Variant['detectable'], least = 0) {
  return { ...central(name, normal, detectable, least), sided: true } as const
}

/** A movement in the midline. */
function central(name: string, normal: number, detectable: Variant['detectable'], least = 0) {
  return {
    name,
    normal,
    range: { low: least, high: Math.min(200, normal + 40) },
    ...(detectable ? { detectable } : {}),
  } as const
}

/** Range of motion by goniometer or inclinometer; the other side and the own baseline say more than norms. */
export const goniometry = defineInstrument({
  id: 'goniometry',
  name: 'Range of motion',
  shortName: 'Movement',
  about: 'How far a joint moves, measured with a goniometer.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 60,
  better: 'higher',
  range: { low: -60, high: 200 },
  unit: '°',
  variants: {
    'cervical-flexion': central('Neck flexion', 45, neck(10)),
    'cervical-extension': central('Neck extension', 45, neck(7)),
    'cervical-lateral-flexion': sided('Neck side bending', 45, neck(7)),
    'cervical-rotation': sided('Neck rotation', 60, neck(7)),
    'thoracolumbar-flexion': central('Trunk flexion', 80, trunk),
    'thoracolumbar-extension': central('Trunk extension', 25, trunk),
    'thoracolumbar-lateral-flexion': sided('Trunk side bending', 35, trunk),
    'thoracolumbar-rotation': sided('Trunk rotation', 45, trunk),
    'shoulder-flexion': sided('Shoulder flexion', 180, shoulder),
    'shoulder-extension': sided('Shoulder extension', 60, shoulder),
    'shoulder-abduction': sided('Shoulder abduction', 180, shoulder),
    'shoulder-adduction': sided('Shoulder adduction', 45, shoulder),
    'shoulder-internal-rotation': sided('Shoulder internal rotation', 70, shoulder),
    'shoulder-external-rotation': sided('Shoulder external rotation', 90, shoulder),
    'shoulder-horizontal-adduction': sided('Shoulder horizontal adduction', 135, shoulder),
    'shoulder-horizontal-abduction': sided('Shoulder horizontal abduction', 45, shoulder),
    'elbow-flexion': sided('Elbow flexion', 150, elbow),
    'elbow-extension': sided('Elbow extension (minus is short of straight)', 0, elbow, -60),
    'forearm-pronation': sided('Forearm pronation', 80, elbow),
    'forearm-supination': sided('Forearm supination', 80, elbow),
    'wrist-flexion': sided('Wrist flexion', 80, wrist),
    'wrist-extension': sided('Wrist extension', 70, wrist),
    'wrist-radial-deviation': sided('Wrist radial deviation', 20, wrist),
    'wrist-ulnar-deviation': sided('Wrist ulnar deviation', 30, wrist),
    'thumb-mcp-flexion': sided('Thumb flexion, base joint', 50, finger),
    'thumb-ip-flexion': sided('Thumb flexion, end joint', 80, finger),
    'thumb-cmc-abduction': sided('Thumb abduction', 70, finger),
    'finger-mcp-flexion': sided('Finger flexion, knuckle', 90, finger),
    'finger-pip-flexion': sided('Finger flexion, middle joint', 100, finger),
    'finger-dip-flexion': sided('Finger flexion, end joint', 90, finger),
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
    'knee-flexion': sided(
      'Knee flexion',
      135,
      established(
        11.4,
        'Stratford et al. 2010: 9.6° at 90 % after knee replacement, restated at 95 %',
      ),
    ),
    'knee-extension': sided(
      'Knee extension (minus is short of straight)',
      0,
      established(
        7.5,
        'Stratford et al. 2010: 6.3° at 90 % after knee replacement, restated at 95 %',
      ),
      -60,
    ),
    'ankle-dorsiflexion': sided(
      'Ankle dorsiflexion',
      20,
      established(4.7, 'Powden et al., Man Ther 2015;20:524–532 (weight-bearing lunge)'),
      -30,
    ),
    'ankle-plantarflexion': sided('Ankle plantarflexion', 50, ownDefault),
    'foot-inversion': sided('Foot inversion', 35, ownDefault),
    'foot-eversion': sided('Foot eversion', 15, ownDefault),
    'big-toe-extension': sided('Big toe extension', 70, ownDefault),
    'big-toe-flexion': sided('Big toe flexion', 45, ownDefault),
    'jaw-opening': { ...central('Jaw opening', 40, jaw), unit: 'mm' },
  },
  form: {
    kind: 'items',
    items: [
      reading('reading-1', 'First'),
      reading('reading-2', 'Second'),
      reading('reading-3', 'Third'),
    ],
  },
  score: meanOfAll(['reading-1', 'reading-2', 'reading-3']),
  missing: 'All three readings are needed; the score is their mean.',
  subscores: [],
  bands: [],
  important: {
    absolute: null,
    percent: null,
    source: {
      citation: 'No important change is published: a change beyond the detectable one counts',
      mark: 'decision',
    },
  },
  detectable: ownDefault,
  reliability: {
    low: 0.88,
    high: 0.96,
    kind: 'same-rater ICC, neck',
    source: { citation: 'Fletcher and Bandy, JOSPT 2008;38:640–645', mark: 'verified' },
  },
  licence: { use: 'ship', note: 'A generic measurement.' },
  sources: [
    normals,
    {
      citation: 'Soucie et al., Haemophilia 2011;17:500–507 (n = 674): range falls with age',
      mark: 'verified',
    },
  ],
})

function reading(id: string, ordinal: string) {
  return {
    id,
    name: `${ordinal} reading`,
    prompt: `${ordinal} reading`,
    answer: { kind: 'quantity', low: -60, high: 200, step: 1, unit: '°' },
  } as const
}
