/** A catalogue's entries as a record by id; throws at start-up when two entries claim one id. */
export function byId<const Entry extends { readonly id: string }>(
  entries: Readonly<Record<string, Entry>>,
): Readonly<Record<Entry['id'], Entry>> {
  const record: Record<string, Entry> = {}
  for (const entry of Object.values(entries)) {
    if (record[entry.id]) throw new Error(`Two catalogue entries are called "${entry.id}".`)
    record[entry.id] = entry
  }
  return record as Readonly<Record<Entry['id'], Entry>>
}
