import { established, sided } from './movement.ts'

const shoulder = established(
  8,
  'Kolber and Hanney, Int J Sports Phys Ther 2012;7:306–313 (4° to 9°)',
)
const elbow = established(8, 'Goniometer studies report 5° to 8°; the upper end taken')
const wrist = established(7, 'Goniometer studies report 5° to 7°; the upper end taken')
const finger = established(10, 'Goniometer studies report 5° to 10°; the upper end taken')

/** Shoulder, elbow, wrist and hand. */
export const arm = {
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
} as const
