import { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import { Source } from '@healing-touch/domain/evidence/source.ts'
import { Expected, type Reason } from '@healing-touch/domain/plans/plan.ts'
import { factKindIds, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { type RuleId, rules } from '@healing-touch/domain/safety/rules.ts'
import { z } from 'zod'

/** A reason as its patient reads it: which rule fired stays with the practice. */
export const PatientReason = z.strictObject({
  text: z.string(),
  evidence: z.array(Evidence),
  sources: z.array(Source),
  /** What may change and by when; null where the plan does not say. */
  expected: Expected.nullable(),
})
export type PatientReason = z.infer<typeof PatientReason>

/** Rules whose words are a therapist's. */
const said: Readonly<Record<string, string>> = {
  'therapist-choice': 'Your therapist chose it for you.',
  unwanted: 'You told us that you do not want it.',
  'needs-certificate':
    'It asks for a training of its own, and this plan was made without counting on it.',
  'too-firm': 'Even at its lightest it is firmer than this plan allows you now.',
  'no-place': 'None of the places that hurt is one where it can safely be done.',
}

/** What the therapist's sentences call the patient. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bthe patient(?:'|’)s own\b/g, 'your own'],
  [/\bthe patient(?:'|’)s\b/g, 'your'],
  [/\bWhat the patient told us\b/g, 'What you told us'],
  [/\band the patient leads\b/g, 'and you lead'],
]

/** Why a technique was ruled out. */
export function patientRejection(reason: Reason): PatientReason {
  const words = safetyWords(reason.rule)
  return words ? { ...patientReason(reason), text: words } : patientReason(reason)
}

/** A safety rule by what it is about; the day's own limits are told apart from this, live. */
function safetyWords(code: string): string | null {
  const id = (Object.keys(rules) as RuleId[]).find((one) => one.toLowerCase() === code)
  if (!id) return null
  if (id.startsWith('E'))
    return 'The places that hurt are ones to be careful with: it is too much for them.'
  if (id.startsWith('R'))
    return 'Not before somebody with medical training has looked at what you told us.'
  return `Not for you at the moment, because of what you told us. It is about: ${lowerFirst(rules[id].name)}.`
}

/** Whether a caution was written down from the patient's answers, in a therapist's words; they read their limits of today. */
export function isFromAnswers({ rule, text }: Reason): boolean {
  return (
    safetyWords(rule) !== null &&
    factKindIds.some((kind) =>
      [`${factKinds[kind].see}. `, `${factKinds[kind].see}, `].some((start) =>
        text.startsWith(start),
      ),
    )
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function patientReason({ rule, text, evidence, sources, expected }: Reason): PatientReason {
  return {
    text: said[rule] ?? inYourWords(text),
    evidence,
    sources: sources.map((source) => ({ ...source, citation: inYourWords(source.citation) })),
    expected: expected ?? null,
  }
}

function inYourWords(text: string): string {
  return spoken.reduce((words, [theirs, yours]) => words.replace(theirs, yours), text)
}
