import type { Role } from '@healing-touch/domain/people/roles.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  therapist: 'Therapist',
  'front-desk': 'Front desk',
  renter: 'Rents a room',
}

const hints: Readonly<Record<Role, string>> = {
  owner: 'Decides for the practice: members, content, who opened what.',
  therapist: 'Treats: assesses, plans and charts.',
  'front-desk': 'Receives people. Reads charts and writes nothing clinical.',
  renter: 'Together with therapist: sees only their own charts, and nobody else sees those.',
}

export const roleChoices = (Object.keys(roleNames) as Role[]).map((value) => ({
  value,
  label: roleNames[value],
  hint: hints[value],
}))

/** "Owner, therapist". */
export function wordRoles(roles: readonly Role[]): string {
  const [first, ...others] = roles.map((role) => roleNames[role])
  return [first, ...others.map((name) => name.toLowerCase())].join(', ')
}
