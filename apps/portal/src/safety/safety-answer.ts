import type { Answer } from '../api.ts'

export type Safety = Answer['safety']['read']
export type Lock = NonNullable<Safety['lock']>
