import { demoPassword, type SignIn } from './fill-demo.ts'

/** What the terminal says when everything runs: where to go, and in the demo who one can be. */
export function welcome(
  publicUrl: string,
  signIns: readonly SignIn[],
  setUpToken: string | null,
): string[] {
  const addresses = [
    '',
    `Ready: ${publicUrl} (Ctrl-C stops it)`,
    `  for therapists  ${publicUrl}/dashboard/`,
    `  for patients    ${publicUrl}/portal/`,
  ]
  if (setUpToken !== null)
    addresses.push('', `Set up your own practice: ${publicUrl}/dashboard/set-up#${setUpToken}`)
  if (signIns.length === 0) return addresses
  const longest = Math.max(...signIns.map(({ email }) => email.length))
  return [
    ...addresses,
    '',
    `Sign in to the demo practice; the password is always: ${demoPassword}`,
    '  (a practice of your own also asks its team for a code from an app on their phone)',
    ...signIns.map(
      ({ name, email, door }) =>
        `  ${door === 'dashboard' ? 'therapist' : 'patient  '}  ${email.padEnd(longest)}  ${name}`,
    ),
    '',
  ]
}
