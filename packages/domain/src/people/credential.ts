import { z } from 'zod'
import { Day } from '../dates.ts'
import { Code } from '../outcomes/outcome.ts'
import { text } from '../text.ts'

export const credentialKinds = ['certificate', 'licence', 'speciality'] as const

/** What a member has learnt and may do, who says so, and until when; days in the practice's zone, both included. */
export const Credential = z
  .strictObject({
    id: z.uuid(),
    memberId: z.uuid(),
    kind: z.enum(credentialKinds),
    /** Such as "Manual lymphatic drainage, 170 hours". */
    name: text({ least: 2, most: 120 }),
    issuer: text({ least: 2, most: 120 }),
    number: text({ least: 1, most: 60 }).nullable(),
    validFrom: Day,
    /** Null where it does not run out. */
    expiresOn: Day.nullable(),
    /** The techniques that it lets its holder do, by id, of those that ask for a certificate. */
    techniques: z.array(Code).max(60),
  })
  .refine(({ validFrom, expiresOn }) => expiresOn === null || expiresOn >= validFrom, {
    path: ['expiresOn'],
    error: 'must not be before it begins',
  })
export type Credential = z.infer<typeof Credential>
