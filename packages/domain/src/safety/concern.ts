import { type ClearanceRole, roleNames } from './fact.ts'
import type { Concern, Referral, SafetyDay } from './safety-day.ts'

const levels = { routine: 1, urgent: 2, 'same-day': 3, emergency: 3 } as const

const calm: Concern = {
  level: 0,
  action: 'carry-on',
  therapist: 'Nothing known today asks for a referral. Ask again at the next visit.',
  patient:
    'Nothing you told us needs a doctor before your visit. If something new or worrying comes up, tell us, and in an emergency call your emergency number.',
}

/** Whose yes is that of a doctor; a guardian's or the patient's own is no reason to worry. */
const doctors: readonly ClearanceRole[] = ['physician', 'surgeon', 'oncologist']

/**
 * The level of concern of a day from its referrals, the most pressing first: the words of all that are equally pressing.
 * Without one it is a doctor's yes that is still to come, if any.
 */
export function concernOf(
  referrals: readonly Referral[],
  clearances: SafetyDay['clearances'],
): Concern {
  const [first] = referrals
  if (!first) return waitingFor(clearances.map(({ from }) => from)) ?? calm
  const pressing = referrals.filter(({ level }) => level === first.level)
  return {
    level: levels[first.level],
    action: first.level,
    therapist: joined(pressing.map(({ therapist }) => therapist)),
    patient: joined(pressing.map(({ patient }) => patient)),
  }
}

function waitingFor(roles: readonly ClearanceRole[]): Concern | null {
  const names = roles.filter((role) => doctors.includes(role)).map((role) => roleNames[role])
  if (names.length === 0) return null
  const whom = names.join(' and ')
  return {
    level: levels.routine,
    action: 'routine',
    therapist: `A yes from ${whom} is still to come: until it is written down, the limits say what may be done.`,
    patient: `Before your massage we need a yes from ${whom}. Please ask for it, or call us if you have it. If something new or worrying comes up, tell us, and in an emergency call your emergency number.`,
  }
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ')
}
