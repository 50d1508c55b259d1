export type SetUpTrouble = {
  readonly message: string
  readonly fields: readonly { readonly field: string; readonly message: string }[]
  /** Somebody has set it up already. */
  readonly done: boolean
}

type SetUp = {
  readonly token: string
  readonly practice: { readonly name: string; readonly zone: string }
  readonly owner: { readonly name: string; readonly email: string; readonly password: string }
}

/** Sets the first practice up; null when it is done. */
export async function setUp(entry: SetUp): Promise<SetUpTrouble | null> {
  try {
    const answer = await fetch('/api/set-up', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(entry),
    })
    if (answer.ok) return null
    const { message, fields } = (await answer.json()) as Partial<SetUpTrouble>
    return {
      message: message ?? 'Something went wrong on our side. Please try again.',
      fields: fields ?? [],
      done: answer.status === 409,
    }
  } catch {
    const message =
      "We can't reach Healing Touch right now. Nothing you typed is lost; please try again."
    return { message, fields: [], done: false }
  }
}
