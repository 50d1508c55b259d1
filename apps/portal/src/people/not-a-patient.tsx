/** For somebody who is signed in, but not as a patient of any practice. */
export function NotAPatient() {
  return (
    <p className="rounded-lg bg-attention-soft px-4 py-3 text-attention-ink">
      You are signed in, but this account doesn't belong to a patient, so there is nothing to show
      here. If you work at the practice, go to the{' '}
      <a href="/dashboard/" className="font-semibold underline">
        dashboard
      </a>
      . If you are a patient, sign in with the address your practice has for you.
    </p>
  )
}
