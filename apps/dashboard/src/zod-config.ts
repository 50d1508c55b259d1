import { config } from 'zod'

// the pages' content security policy forbids eval, which zod would try
config({ jitless: true })
