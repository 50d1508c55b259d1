/** Names that only clinicians know, as a patient would say them. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/\bPEG\b/g, 'Pain in daily life'],
  [/\bPHQ-4\b/g, 'Mood and worries'],
]

export function plainWords(text: string): string {
  return plain.reduce((words, [jargon, said]) => words.replaceAll(jargon, said), text)
}
