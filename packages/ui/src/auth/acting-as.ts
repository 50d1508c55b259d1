/** As whom this tab acts behind a door; every call names it. It opens nothing: the session does. */
export function actingAs(door: 'portal' | 'dashboard') {
  const key = `acting-as:${door}`
  // biome-ignore lint/style/noRestrictedGlobals: a random id, gone with the tab
  const kept = sessionStorage
  let id = kept.getItem(key)
  return {
    header: (): Record<string, string> => (id === null ? {} : { 'x-for': id }),
    become: (next: string | null): void => {
      id = next
      if (next === null) kept.removeItem(key)
      else kept.setItem(key, next)
    },
  }
}
