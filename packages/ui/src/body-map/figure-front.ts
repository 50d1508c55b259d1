import { type Curves, readCurves } from './curves.ts'
import { outlineCurves, outlineJoints } from './figure-outline.ts'

const lines = `
midline: top 0,45@hairMid 0,113@mouthMid chin 0,190@notch 0,318@xiphoid 0,386@navel 0,466@pubis crotch
hairline: hairMid 13,46 25,50.8@templeTop 35.5,57.5 crownSide
temple: templeTop 30,66 32,82 33.5,96 earLobe
mouthLine: earLobe 32,110 17,113.5 mouthMid
scm: scmTop 20,150 12.5,172 7.6,191@scmLow
clavicle: notch scmLow 14.2,192@sternTop 25.6,192 39,193.5@clavMid 57,199 75,205@dpTop 96,211 shoulderSide
neckEdge: trapMid 38.5,180 clavMid
groove: dpTop 81.2,216 83.6,229@axTop
deltoidLow: 90.5,252@deltIn 103,266 116,275 deltoidSide
axFront: axTop 75,246 71.7,270 axSide
axBack: axTop 87.9,239 deltIn 93.5,272 axArm
sternEdge: sternTop 12.3,204 10.9,222 10.4,255 10.4,285 11.1,304@costTop
xiphLine: xiphoid 6.3,315 costTop
costal: costTop 22.4,316 37.6,334 52.5,346.5@costMid 63,351 ribSide
semilunar: costMid 51.5,368 51.5,388@navelSide 54,407 60,424@asis
navelLine: navel 28,387.5 navelSide
inguinal: asis 44,444 27,459 14,468@pubSide
pubisLine: pubis 6,466.5 pubSide
pubEdge: pubSide 7,484 groinIn
crest: crestSide 70,417 asis
hipEdge: asis 63,445 65.5,470 66.5,493@hipFront
groinLow: groinIn 16,511@sartTop 36,512 53,503.5 hipFront 79,492 hipLow
medialLine: sartTop 29,540 37.5,585 38.5,620@vmLow
lateralLine: hipFront 67.5,530 66.5,580 63,619@vlLow
kneeTop: kneeInTop vmLow 51,617 vlLow kneeOutTop
kneeLow: kneeInLow 35,699 51,704 66,699 kneeOutLow
elbowTop: elbowOutTop 129.6,348.4@cubTopOut 117,351.3@cubTopIn elbowInTop
elbowLow: elbowOutLow 139.3,388.2@cubLowOut 124.4,391@cubLowIn elbowInLow
cubOut: cubTopOut 136.2,368 cubLowOut
cubIn: cubTopIn 119.4,371 cubLowIn
wristTop: wristOutTop 155,469 wristInTop
wristLow: wristOutLow 162.5,500 wristInLow
ankleTop: ankleInTop 50,832 ankleOutTop
ankleLow: ankleInLow 51,908 ankleOutLow
`
export const frontCurves: Curves = new Map([
  ...outlineCurves,
  ...readCurves(lines, new Map(outlineJoints)),
])

/**
 * Each region as the curves around it. The pelvic floor is out of scope: it is drawn, so that the figure is whole, and
 * cannot be picked.
 */
export const frontMidline = {
  'head-crown': 'top head hairline hairMid',
  sternum: 'notch clavicle sternEdge xiphLine xiphoid',
  'abdomen-upper': 'xiphoid xiphLine costal semilunar navelLine navel',
  'abdomen-lower': 'navel navelLine semilunar inguinal pubisLine pubis',
  'pelvic-floor': 'pubis pubisLine pubEdge legInner crotch',
}

export const frontPaired = {
  'head-temporal': 'hairline head temple',
  face: 'hairline temple mouthLine midline',
  jaw: 'mouthLine head>chin midline',
  'neck-anterior': 'head>scmTop scm clavicle midline>chin',
  'neck-lateral': 'head outer neckEdge clavicle scm',
  'shoulder-top': 'outer clavicle neckEdge',
  'shoulder-anterior': 'clavicle outer deltoidLow axBack groove',
  axilla: 'axBack armInner side axFront',
  'upper-arm-anterior': 'deltoidLow outer elbowTop armInner axBack',
  'cubital-fossa': 'elbowTop cubOut elbowLow cubIn',
  'elbow-lateral': 'elbowTop outer elbowLow cubOut',
  'elbow-medial': 'elbowTop cubIn elbowLow armInner',
  'forearm-anterior': 'elbowLow outer wristTop armInner',
  wrist: 'wristTop outer wristLow armInner',
  palm: 'wristLow thumb index middle ring small',
  chest: 'clavicle groove axFront side costal sternEdge',
  flank: 'costal side crest semilunar',
  'hip-lateral': 'crest side groinLow hipEdge',
  groin: 'inguinal pubEdge groinLow hipEdge',
  'thigh-anterior': 'groinLow lateralLine kneeTop medialLine',
  'thigh-medial': 'groinLow medialLine kneeTop legInner',
  'thigh-lateral': 'groinLow side kneeTop lateralLine',
  'knee-anterior': 'kneeTop side kneeLow legInner',
  'lower-leg-anterior': 'kneeLow side ankleTop legInner',
  ankle: 'ankleTop side ankleLow legInner',
  'foot-dorsum': 'ankleLow side little fourth third second great legInner',
}
