import { byId } from '../by-id.ts'
import * as entries from './catalogue.ts'
import type { Rule } from './rule.ts'

/** The id of a safety rule: C for cautions, R for red flags, E for what always holds of a place, H for what is done at home, T for one technique's own. */
export type RuleId = (typeof entries)[keyof typeof entries]['id']

/** Every safety rule, by id. A new one is an entry in `catalogue/` and a line in `catalogue.ts`. */
export const rules: Readonly<Record<RuleId, Rule>> = byId(entries)
