import { type Curves, mirror, pathData, readCurves, whole } from './curves.ts'
import type { View } from './figure.ts'
import { atWrist } from './figure-outline.ts'

const front = `
brow: 9,78 16,75 25,75 32,79
eye: 11,84 17,87 23,86.5 28,83
noseBase: 7.2,100.5 8.4,104 5.4,106.4 3,105.8 0,107.6
mouth: 12.5,120 6.5,120.6 0,120
lip: 6.5,127.5 0,128.6
ear: 43.2,81.5 45.2,86 44.2,94 42,98.5
clavicle: 11.4,187 28.5,182.5 47.5,185 68.4,190.5 89,196
pectoral: 73.2,266 62.7,279 45.6,286 28.5,286 17.1,281
whiteLine: 0,330 0,376
navel: 0,391 2.4,393 1.8,396.5 0,398
kneecap: 36,645 42,638 51,636 60,638 66,645 67,656 62,668 51,673 40,668 35,656 36,645
tibia: 47,712 44,750 46,790 50,820
malleolusIn: 35,862.5 38,866 38.4,871.5 36,876
malleolusOut: 66,866 63,869.5 62.6,875.5 65,880
tendonOne: 46,922 44.5,945 44,966
tendonTwo: 52,924 55,945 57,962
tendonThree: 57,924 64,943 68,960
nailOne: 39.8,991 40.2,986 44.5,984.3 49,986 49.2,991
nailTwo: 55.6,989 56,985.4 60.5,985.4 61,989
nailThree: 65,982 65.4,978.4 69.6,978.2 70,981.6
nailFour: 73.8,974.4 74.2,971.4 77.6,971 78,973.8
nailFive: 81.6,965.6 82,962.6 85,962.2 85.3,964.8
`
const palm = `
thenar: 17,44 8,38 2.5,27 3,10
headLine: 20,45 8,44 -5,42 -13,36
heartLine: -21,42 -9,45 2,48 9,53
indexJoint: 13,70 17,71 21,70
middleJoint: 2,74 6.5,75.5 10.5,74
ringJoint: -9.6,72 -5,73.5 -1,72
smallJoint: -20.4,64 -16,65.5 -12.6,64
thumbJoint: 26.6,54 30.5,53.5 34.5,51.5
`
const back = `
ear: 43.2,80.5 44.8,85 43.8,94 41.5,99
achillesIn: 44,795 45.5,825 44.5,856
achillesOut: 57.5,795 56,825 57,856
calfIn: 20.5,764 28,781 40,785 50,774
calfOut: 81,757 75,776 62,783 50,774
kneeFold: 33,664 44,667 56,667 68,662
arch: 41,930 43,944 48,950
ballLine: 36,957 50,961 68,952 79,944
toeOne: 37,972 44,968.5 51.5,971
toeTwo: 54,977 58,975.5 62,977
toeThree: 63.6,974 67.2,972 71,973.5
toeFour: 72.4,968.5 75.5,967 79,968.3
toeFive: 80.5,961.5 83,960 85.8,961
elbow: 119,368 123,376 130,377 134,369
`
const knuckles = `
indexNail: 15.8,87 16,82 20.2,82 20.4,86.4
middleNail: 4.8,94 4.6,88.8 9.2,88.6 9.4,93.6
ringNail: -6.6,89 -6.8,84 -2.8,83.6 -2.4,88.2
smallNail: -18.4,76 -18.4,71.6 -14.8,71.4 -14.6,75.2
thumbNail: 31,65.6 30.6,60.6 34.4,59.6 35.2,64.6
indexKnuckle: 13.5,52 17,50 20.5,52
middleKnuckle: 2.5,53 6,51 9.5,53
ringKnuckle: -8.6,52 -5,50 -1.6,52
smallKnuckle: -19.6,48 -16,46 -12.6,48
indexJoint: 14,68 17.5,67 20.6,68
middleJoint: 3,72 6.5,71 10,72
ringJoint: -9,70 -5.4,69 -1.8,70
smallJoint: -19.6,63 -16.2,62 -13,63
`

function draw(features: string, hand: string) {
  const curves: Curves = new Map([
    ...readCurves(features, new Map()),
    ...readCurves(hand, new Map(), atWrist),
  ])
  return [...curves.keys()]
    .map((name) => whole(curves, name))
    .flatMap((run) => (run.every(([[x]]) => x === 0) ? [run] : [run, mirror(run)]))
    .map((run) => pathData(run, false))
    .join('')
}

/** Features that are looked at and not picked: closed eyes, kneecaps, creases of the palm, nails. */
export const details: Readonly<Record<View, string>> = {
  front: draw(front, palm),
  back: draw(back, knuckles),
}
