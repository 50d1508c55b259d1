import { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import { Source } from '@healing-touch/domain/evidence/source.ts'
import type { Reason } from '@healing-touch/domain/plans/plan.ts'
import { z } from 'zod'

/** A reason as its patient reads it: which rule fired stays with the practice. */
export const PatientReason = z.strictObject({
  text: z.string(),
  evidence: z.array(Evidence),
  sources: z.array(Source),
})
export type PatientReason = z.infer<typeof PatientReason>

/** Rules whose words are a therapist's. */
const said: Readonly<Record<string, string>> = {
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

export function patientReason({ rule, text, evidence, sources }: Reason): PatientReason {
  return {
    text: said[rule] ?? inYourWords(text),
    evidence,
    sources: sources.map((source) => ({ ...source, citation: inYourWords(source.citation) })),
  }
}

function inYourWords(text: string): string {
  return spoken.reduce((words, [theirs, yours]) => words.replace(theirs, yours), text)
}
