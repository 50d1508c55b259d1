import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Library } from './entry.ts'

/** The built-in content: every catalogue, whole. */
export const builtIn: Library = {
  conditions: Object.values(conditions),
  techniques: Object.values(techniques),
  instruments: Object.values(instruments),
  selfCare: Object.values(selfCareLibrary),
}
