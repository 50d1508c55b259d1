import { config } from 'zod'

// zod tries `new Function` otherwise, which the content security policy forbids
config({ jitless: true })
