export { c20, e01, e02, e03 } from './catalogue/always.ts'
