export { c20, e01, e02, e03 } from './catalogue/always.ts'
export { h01 } from './catalogue/at-home.ts'
export { c11, c12 } from './catalogue/blood-and-bones.ts'
export { c08, c10a, c10b, c10c, c10d, c10e, c10f } from './catalogue/cancer.ts'
export { c29, c30, c31, c32, c33, c34, c35 } from './catalogue/care.ts'
export { c06, c07, c28 } from './catalogue/clots-and-surgery.ts'
export { c15, c15b, c22, c23, c24, r17 } from './catalogue/heart-and-vessels.ts'
export { c01, c02, c03, c09 } from './catalogue/illness-and-skin.ts'
export { c04, c05, c13, c14, c16, c16b, c17 } from './catalogue/injuries.ts'
export { c19, c20b, c21 } from './catalogue/joints-and-neck.ts'
export { c25, c26, c27 } from './catalogue/nerves-and-medicines.ts'
export { c18, r18 } from './catalogue/pregnancy.ts'
export { r08, r09, r12, r13, r16, r19, r20, r22, r25 } from './catalogue/red-body.ts'
export { r05, r10, r11, r15, r24 } from './catalogue/red-head-and-neck.ts'
export { r21, r26, r27 } from './catalogue/red-mind-and-safety.ts'
export { r01, r02, r03, r04, r06, r07, r14, r23 } from './catalogue/red-spine.ts'
export {
  t02,
  t05,
  t06,
  t09,
  t10,
  t14,
  t16,
  t17,
  t18,
  t19,
  t21,
  t23,
  t24,
  t25,
  t26,
  t27,
  t28,
  t29,
  t31,
  t32,
} from './catalogue/techniques.ts'
