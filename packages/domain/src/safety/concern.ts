import type { Concern, Referral } from './safety-day.ts'

const levels = { routine: 1, urgent: 2, 'same-day': 3, emergency: 3 } as const

const calm: Concern = {
  level: 0,
  action: 'carry-on',
  therapist: 'Nothing known today asks for a referral. Ask again at the next visit.',
  patient:
    'Nothing you told us needs a doctor before your visit. If something new or worrying comes up, tell us, and in an emergency call your emergency number.',
}

/** The level of concern of a day from its referrals, the most pressing first: the words of all that are equally pressing. */
export function concernOf(referrals: readonly Referral[]): Concern {
  const [first] = referrals
  if (!first) return calm
  const pressing = referrals.filter(({ level }) => level === first.level)
  return {
    level: levels[first.level],
    action: first.level,
    therapist: joined(pressing.map(({ therapist }) => therapist)),
    patient: joined(pressing.map(({ patient }) => patient)),
  }
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ')
}
