const oldest = 26

/** The sentence to show when this Node is too old to run the API, else null. */
export function nodeTooOld(version: string): string | null {
  if (Number.parseInt(version, 10) >= oldest) return null
  return (
    `Healing Touch needs Node ${oldest} or newer, and this is Node ${version}. ` +
    'Start it with: npx --yes pnpm start (which brings the right one)'
  )
}
