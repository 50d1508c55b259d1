import type { Lock, Safety } from './safety-answer.ts'

type Answered = Pick<Safety, 'concern' | 'lock' | 'blocked'>

/** What the round's answer is called: red before everything, then a day without massage, a word with the therapist, nothing. */
export function resultOf({
  concern,
  lock,
  blocked,
}: Answered): 'now' | 'today' | 'soon' | 'not-today' | 'tell' | 'calm' {
  if (lock) return lockResults[lock.level]
  if (blocked) return 'not-today'
  return concern.level > 0 ? 'tell' : 'calm'
}

/** What a lock is called by how soon somebody has to look. */
export const lockResults = {
  emergency: 'now',
  'same-day': 'today',
  urgent: 'soon',
} as const satisfies Record<Lock['level'], string>

export const resultTitles: Record<ReturnType<typeof resultOf>, string> = {
  now: 'Please get help now',
  today: 'Please see a doctor today',
  soon: 'Please see a doctor within two weeks',
  'not-today': 'Please call before you come',
  tell: 'Please talk about this',
  calm: 'Thank you, that is all',
}

/** A day on which hands stay off, for a reason that passes. */
export const notToday =
  'With what you told us there should be no massage today. Please call your practice: your visit can be moved, and they will ask you about it.'

/** What this is not: one sign alone says little, and software does not know what it is. */
export const noDiagnosis =
  'This is not a diagnosis, and nobody has decided that anything is wrong. Somebody with medical training can find out; we only make sure that it is not overlooked.'

/** What is closed until who has looked. */
export function lockWords(lock: Pick<Lock, 'by'>): string {
  return `Until ${lock.by ?? 'a therapist of your practice'} has looked at your answer and signed it with their name, visits cannot be booked here. You don’t have to do anything for that: your practice sees it already.`
}
