import { type Curves, readCurves } from './curves.ts'
import { outlineCurves, outlineJoints } from './figure-outline.ts'

const lines = `
midline: top 0,50@crownMid 0,107@nuchal 0,133@nape 0,186@c7 0,296@t8 0,349@l1 0,414@l5 0,453@sacLow 0,484@cocLow crotch
crown: crownMid 14,51 27,54@crownIn 36,58.5 crownSide
temple: crownIn 32.5,68 34,84 28,105@nuchalSide
nuchalLine: nuchal 14,107.5 nuchalSide 34.5,102 earLobe
subLow: neckJoin 26.5,128 16.5,131.8@subMid nape
neckEdge: subMid 15.5,150 17.5,168 23.8,184@c7Side
c7Line: c7 13.3,186.5 c7Side 33.4,177.5 trapMid
trapEdge: c7Side 28.5,200 29.4,220@scapTop
scapSpine: scapTop 47.5,217 71.2,212 95,211@acromion 108,215 shoulderSide
scapInner: scapTop 31.4,250 37,280 46.1,301@scapLow
scapOuter: armpit 70.3,281 58.4,298 scapLow
backDelt: acromion 93,226 87.4,243 armpit
t8Line: t8 23,299 scapLow
l1Line: l1 26,351 46,355@l1Side 61,353 ribSide
loinEdge: l1Side 47.5,372 49,388 50,402@crestTop
iliac: l5 9,414.5 17,415@sacTop 37,407.5@siTop crestTop 62,399@hipTop crestSide
sacEdge: sacTop 17,434 13.5,452@sacSide
sacBase: sacLow 7,453.6 sacSide
siEdge: siTop 38,424 29,443 sacSide
cocEdge: sacSide 10,470 cocLow
hipEdge: hipTop 64,430 68,465 70.5,506@foldOut
fold: foldIn 18,518@medTop 39,520.5 57,514 foldOut 81,499 hipLow
medialLine: medTop 28,550 36.5,598 38,636.5@popIn
lateralLine: foldOut 68.5,540 66,600 62.5,636@popOut
popTop: kneeInTop popIn 51,638 popOut kneeOutTop
popLow: kneeInLow 36,698 50,700 66,698 kneeOutLow
ankleTop: ankleInTop 50,841 ankleOutTop
heelTop: heelInTop 42,862 58,862 heelOutTop
heelLow: heelInLow 39,920 52,926 66,921 heelOutLow
elbowTop: elbowOutTop 123,351.5@elbTop elbowInTop
elbowLow: elbowOutLow 132,391@elbLow elbowInLow
elbowMid: elbTop 126,371 elbLow
wristTop: wristOutTop 155,467 wristInTop
wristLow: wristOutLow 162.5,498.5 wristInLow
`
export const backCurves: Curves = new Map([
  ...outlineCurves,
  ...readCurves(lines, new Map(outlineJoints)),
])

export const backMidline = {
  'head-crown': 'top head crown crownMid',
  'head-occipital': 'crownMid crown temple nuchalLine nuchal',
  sacrum: 'l5 iliac sacEdge sacBase sacLow',
  coccyx: 'sacLow sacBase cocEdge cocLow',
}

export const backPaired = {
  'head-temporal': 'crown head nuchalLine temple',
  'neck-lateral': 'subLow outer c7Line neckEdge',
  'neck-posterior': 'subLow neckEdge c7Line midline',
  suboccipital: 'nuchalLine head subLow midline',
  'shoulder-top': 'c7Line outer scapSpine trapEdge',
  scapula: 'scapSpine backDelt scapOuter scapInner',
  'upper-arm-posterior': 'scapSpine outer elbowTop armInner backDelt',
  'elbow-lateral': 'elbowTop outer elbowLow elbowMid',
  'elbow-medial': 'elbowTop elbowMid elbowLow armInner',
  'forearm-posterior': 'elbowLow outer wristTop armInner',
  wrist: 'wristTop outer wristLow armInner',
  'hand-dorsum': 'wristLow thumb index middle ring small',
  flank: 'l1Line side iliac loinEdge',
  'upper-back': 'c7Line trapEdge scapInner t8Line midline',
  'mid-back': 't8Line scapOuter side l1Line midline',
  'low-back': 'l1Line loinEdge iliac midline',
  sacroiliac: 'iliac siEdge sacEdge',
  gluteal: 'iliac hipEdge fold legInner midline cocEdge siEdge',
  'hip-lateral': 'iliac side fold hipEdge',
  'thigh-medial': 'fold medialLine popTop legInner',
  'thigh-lateral': 'fold side popTop lateralLine',
  'thigh-posterior': 'fold lateralLine popTop medialLine',
  popliteal: 'popTop side popLow legInner',
  calf: 'popLow side ankleTop legInner',
  ankle: 'ankleTop side heelTop legInner',
  heel: 'heelTop side heelLow legInner',
  'foot-plantar': 'heelLow side little fourth third second great legInner',
}
