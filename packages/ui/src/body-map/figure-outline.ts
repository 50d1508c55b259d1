import { type Curves, type Point, readCurves } from './curves.ts'

/**
 * Half of the silhouette, from the midline outwards; front and back share it. One unit is 1/120 of the height of the head,
 * the figure is 7.5 heads tall, its feet point as they do lying down, so that the front shows their tops and the back their soles.
 */
const body = `
head: 0,20@top 13.5,21.8 25.5,28 34.8,39 40,52 41.6,63@crownSide 42,75.5 44.6,74.6 47,77.6 47.4,84 46.2,92 44.2,99.5 42.4,103 40.4,104.2@earLobe 38.2,111 33,121.5@neckJoin 25,131.5@scmTop 13.5,139 0,141.5@chin
outer: neckJoin 30,134 29.5,147 32,159 42.5,170@trapMid 58.2,178 76,184.5 91.5,190.3 102.5,195.2 111,203.6 116.4,214 119.6,226@shoulderSide 122.6,241 125,258 126.8,275@deltoidSide 130.5,300 137,327 141.8,345@elbowOutTop 147,361 153.8,383@elbowOutLow 159.5,403 163.6,424 166.8,445 169.8,462.9@wristOutTop 176.6,493.1@wristOutLow ~181.1,503.2
armInner: 80.3,257@armpit 85,271 90,291@axArm 96,314 101.2,336 104,354@elbowInTop 107,370 110.3,391@elbowInLow 116,415 125,440 133,458 139,470.7@wristInTop 147.6,499@wristInLow ~146.6,505.3
side: armpit 80.3,274 79.3,292@axSide 77.2,318 73.7,350@ribSide 72.4,367 74,387 78.5,405@crestSide 84,428 88,452 90.6,478 91.1,497@hipLow 90.6,528 89.2,560 85.2,595 80.3,626@kneeOutTop 77.8,645 78.4,661 77.6,677 78.5,692@kneeOutLow 82,713 83.6,735 82.2,762 78,794 71.5,822 68.3,838@ankleOutTop 66.8,858 69.6,873@heelOutTop 70,885 69,896@ankleOutLow 71,909@heelOutLow 74,923 76.5,933 81.5,947@footOut ~85.8,955
legInner: 0,486@crotch 2.2,502@groinIn 3.4,508@foldIn 7,530 11.8,560 16.2,590 19.8,614 24,632@kneeInTop 25.2,648 23.2,662 23.8,677 23.4,692@kneeInLow 19.8,713 17,740 18.8,767 24.4,799 30.5,824 33,838@ankleInTop 34.3,855 31.3,869@heelInTop 31.8,882 33.4,896@ankleInLow 34.6,909@heelInLow 35,922 34.2,938 32.6,956@ball ~34,978
little: ~76.5,933 footOut 85.6,954.5 87.2,961.5 86.2,966.6 83.6,968.2 81,966.4 78.6,957@web4
fourth: web4 80.6,966 80.4,973 78.6,976.6 76,977.4 73.2,975.4 72,970 70.6,962@web3
third: web3 72.2,972 72.2,979.5 70.2,984 67.4,985 64.6,983.4 63,977 61.6,966@web2
second: web2 63.4,977 63.4,986 61.2,991.4 58.2,992.6 55.4,990.8 53.6,984 52.2,968@web1
great: web1 53.2,979 52.6,988.5 49.4,994.8 44.6,996.6 39.4,994.8 35.8,988.5 33.8,975 ball ~34.2,938
`

/** The hand about the middle of the wrist: across towards the thumb, then along towards the fingertips. */
const hand = `
thumb: ~13.4,-27.7 wristOutLow 17.8,14 23.2,23.5 29.4,33 34.2,44 37.4,54.5 38.2,62.5 37,68 34,69.8 31,67.2 28.8,60 25.8,51 22,43.5@thumbWeb
index: thumbWeb 21.6,52 22,62 22.1,74 21.6,84 20.4,89.4 18,91.4 15.4,89.8 13.8,84.5 12.5,76 12,66 11.4,56@webIndex
middle: webIndex 11.3,66 11.5,79 10.9,90 9.6,96 7,98.4 4.4,96.4 2.6,91 1.4,83 .9,73 .4,56.5@webMiddle
ring: webMiddle -.1,66 -.2,77 -.9,86 -2,91.6 -4.6,93.8 -7.4,92 -9.2,87 -10.2,79 -10.7,69 -10.8,53.5@webRing
small: webRing -11.5,62 -12,69 -12.8,75 -13.8,78.4 -16.2,80.2 -18.8,78 -20.3,73 -21.3,65 -21.9,55 -22.2,45 -22,33 -20,19.5 -16.8,10 wristInLow ~-18.3,-25.4
`

/** Arms hang a little away from the trunk; the hand turns 10° outwards. */
export function atWrist([across, along]: Point): Point {
  return [161.4 + 0.985 * across + 0.174 * along, 492.5 - 0.174 * across + 0.985 * along]
}

export const outlineJoints = new Map<string, Point>()
export const outlineCurves: Curves = new Map([
  ...readCurves(body, outlineJoints),
  ...readCurves(hand, outlineJoints, atWrist),
])

/** Top of the head round to the crotch. */
export const outlineCourse =
  'top head outer thumb index middle ring small armInner side little fourth third second great legInner crotch'

/** Where the soft shade lies: fingers and toes are left out, they would turn dark all over. */
export const shadeCourses = [
  'top head outer wristOutLow',
  'wristInLow armInner side footOut',
  'ball legInner crotch',
]
